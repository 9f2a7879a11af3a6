package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;

/** A file with one of every construct, from text to results. */
class DemonstrationTest {

    static final ScaleFile DEMO = ScaleFile.of(resource("demo-mood.scale.yaml"));
    private static final Respondent BOY_OF_12 = Respondent.of(Sex.MALE, Age.years(12), Informant.SELF);

    static String resource(String name) {
        try (InputStream stream = DemonstrationTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Scored score(Assessment assessment, String id) {
        return (Scored) assessment.score(id);
    }

    @Test
    void itsOwnExamplesComeOut() {
        assertThat(Rehearsal.rehearse(DEMO.definition(), DEMO.plan())).isEmpty();
    }

    @Test
    void aFormWithABlankIsProratedAndBanded() {
        Assessment assessment = DEMO.assess("q1: 1, q2: 1, q3: 1, q4: 2, q6: 2, q7: 1, q8: 2, q9: 0", BOY_OF_12);
        Scored total = score(assessment, "total");

        assertThat(total.how()).isEqualTo("(1+2+1+2+2+1+2+0) × 9/8 = 12.375");
        assertThat(total.partial()).isTrue();
        assertThat(total.raw()).hasValue(11);
        assertThat(total.answered()).isEqualTo(8);
        assertThat(total.of()).isEqualTo(9);
        assertThat(total.low()).isZero();
        assertThat(total.high()).isEqualTo(27);
        assertThat(total.bands())
                .containsExactly(
                        new BandResult("severity", "moderate", false), new BandResult("cut-11", "at-or-above", true));
        assertThat(score(assessment, "total-t").how())
                .isEqualTo("50 + 10 × (12.375 − 9.1)/5.2 → half-up → 20..100 = 56");
        assertThat(score(assessment, "total-t").partial()).isTrue();
        assertThat(score(assessment, "combined").value()).isEqualTo(12.375 + 1.38 - 27);
        assertThat(score(assessment, "burden").value()).isZero();
        assertThat(assessment.completeness().notAsked()).containsExactly("q10", "q11");
        assertThat(assessment.notices())
                .containsExactly(new Notice("short-form", "definition"), new Notice("doubt", "combined"));
    }

    @Test
    void theMeasuredPartsAreScored() {
        Assessment assessment = DEMO.assess("kg: 50, cm: 160, bed: 22:15, up: 06:45, q3: 2, asleep: 31", BOY_OF_12);

        assertThat(score(assessment, "bmi").value()).isEqualTo(19.5);
        assertThat(score(assessment, "bmi").band("size")).contains("middle");
        assertThat(score(assessment, "in-bed").value()).isEqualTo(8.5);
        assertThat(score(assessment, "latency").value()).isEqualTo(2);
        assertThat(score(assessment, "latency").how()).isEqualTo("(2+2) → steps = 2");
    }

    @Test
    void everythingAtItsWorstIsInvalidAndStillACrisis() {
        Assessment assessment = DEMO.assess("q1: 3, q2: 0, q3..q9: 3, q10..q11: 2, q12: 9", BOY_OF_12);

        assertThat(assessment.quality())
                .isEqualTo(new Quality(Quality.Validity.INVALID, List.of(new Quality.Reason("flag", "exaggerated"))));
        assertThat(assessment.flags())
                .filteredOn(Flag::isRaised)
                .extracting(Flag::id)
                .containsExactly("self-harm", "right-now", "depression", "worry", "alone", "exaggerated");
        assertThat(assessment.outcome("syndrome").orElseThrow().result()).isEqualTo("major");
        assertThat(score(assessment, "burden").value()).isEqualTo(2);
    }

    @Test
    void nothingAnsweredRulesNothingOut() {
        Assessment assessment = DEMO.assess("");

        assertThat(assessment.flags()).extracting(Flag::state).containsOnly(FlagState.NOT_RULED_OUT);
        assertThat(assessment.outcome("syndrome").orElseThrow().result()).isEqualTo("undetermined");
        assertThat(assessment.completeness().answered()).isZero();
    }

    @Test
    void whoeverIsOutsideTheScalesAgeOrInformantsIsScoredWithANotice() {
        Assessment assessment = DEMO.assess("q1..q9: 0", Respondent.of(Sex.MALE, Age.years(8), Informant.TEACHER));

        assertThat(score(assessment, "total").value()).isEqualTo(3);
        assertThat(assessment.notices())
                .contains(new Notice("outside-age", "respondent"), new Notice("outside-informants", "respondent"));
        assertThat(assessment.flag("worry")).isEmpty();
    }
}
