package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Birth;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Respondent;

class AgesTest {

    private static final Notice TOO_YOUNG = new Notice("outside-age", "respondent");
    private static final Notice CORRECTED = new Notice("age-corrected", "respondent");

    private static final ScaleFile SCALE = ScaleFile.of("""
            format: 1
            scale: demo
            version: 1.0.0
            title: { zh: 示例, en: Demonstration }
            construct: development
            domain: development
            informants: [self, caregiver]
            age: { self: 11y-17y, caregiver: 4m-17y }
            age-corrected-until: 24m
            rights: { status: free, wording: withheld }
            confidence: verified
            sources: { manual: "A manual." }
            response-formats: { sign: { 0: 否, 1: 是 } }
            items:
              - { responses: sign, when: { age: 6m-7m }, ask: { early: 坐 } }
              - { responses: sign, when: { age: 8m- }, ask: { late: 爬 } }
            scores: { signs: { sum-of: [early, late] } }
            """);

    private static List<Notice> notices(Respondent respondent) {
        return SCALE.assess("late: 1", respondent).notices();
    }

    private static Respondent months(int age) {
        return Respondent.UNKNOWN.withAge(Age.months(age)).withInformant(Informant.CAREGIVER);
    }

    @Test
    void aChildOfEightIsTooYoungForTheSelfFormAlone() {
        assertThat(notices(months(96))).isEmpty();
        assertThat(notices(months(96).withInformant(Informant.SELF))).containsExactly(TOO_YOUNG);
        assertThat(notices(Respondent.UNKNOWN.withAge(Age.months(96)))).isEmpty();
    }

    @Test
    void aPretermChildIsAskedTheSignsOfTheCorrectedAgeAndTheResultSaysSo() {
        Respondent preterm = months(8).withBirth(new Birth(32));

        assertThat(SCALE.assess("early: 1", preterm).score("signs"))
                .hasToString(SCALE.assess("early: 1", months(6)).score("signs").toString());
        assertThat(SCALE.assess("early: 1", preterm).notices()).containsExactly(CORRECTED);
        assertThat(SCALE.assess("early: 1", preterm).respondent()).isEqualTo(preterm);
    }

    @Test
    void aPretermChildCanBeTooYoungByTheCorrectedAge() {
        assertThat(notices(months(5).withBirth(new Birth(30)))).contains(TOO_YOUNG, CORRECTED);
    }

    @Test
    void fromTheLimitOnTheAgeSinceBirthHolds() {
        assertThat(notices(months(24).withBirth(new Birth(30)))).isEmpty();
        assertThat(notices(months(23).withBirth(new Birth(37)))).isEmpty();
    }

    @Test
    void columnsReadTheCorrectedAgeToo() {
        Map<String, double[]> early = Map.of("early", new double[] {1});

        assertThat(SCALE.plan().scorer().score(early, months(8).withBirth(new Birth(32))))
                .hasEntrySatisfying("signs", column -> assertThat(column).containsExactly(1));
    }

    @Test
    void theScoringKeyTellsTheAges() {
        assertThat(ScoringKey.print(SCALE.plan(), "en"))
                .contains("self 11y-17y; caregiver 4m-215m", "by the corrected age until 24m");
    }
}
