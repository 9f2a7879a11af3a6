package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Quality.Reason;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.definition.Respondent;

class QualityTest {

    private static final String BODY = """
            scores: { total: { sum-of: [q1] } }
            flags: { danger: { risk: crisis, kind: self-harm, when: { item: q1, at-least: 1 } } }
            """;
    private static final ScaleFile SYMPTOMS = ScaleFile.ofItems(20, BODY);
    private static final ScaleFile KEYED_BOTH_WAYS = ScaleFile.ofItems(12, BODY + "reverse: [q3, q7]\n");

    private static Quality quality(ScaleFile scale, String answers) {
        return scale.assess(answers).quality();
    }

    private static Quality doubtful(String code, String about) {
        return new Quality(Validity.DOUBTFUL, List.of(new Reason(code, about)));
    }

    private static Quality valid() {
        return new Quality(Validity.VALID, List.of());
    }

    @Test
    void nothingAtAllOnAListOfSymptomsIsAnHonestAnswer() {
        assertThat(quality(SYMPTOMS, "q1..q20: 0")).isEqualTo(valid());
    }

    @Test
    void theSameSymptomTwentyTimesIsDoubted() {
        assertThat(quality(SYMPTOMS, "q1..q20: 2")).isEqualTo(doubtful("identical-answers", "20"));
        assertThat(quality(SYMPTOMS, "q1..q20: 2, q20: 3")).isEqualTo(valid());
        assertThat(quality(SYMPTOMS, "q1..q19: 2")).isEqualTo(valid());
    }

    @Test
    void identicalAnswersToItemsThatContradictEachOtherAreDoubted() {
        assertThat(quality(KEYED_BOTH_WAYS, "q1..q12: 0")).isEqualTo(doubtful("identical-answers", "12"));
        assertThat(quality(KEYED_BOTH_WAYS, "q1..q11: 0")).isEqualTo(valid());
    }

    @Test
    void aRepeatingPatternIsDoubted() {
        assertThat(quality(SYMPTOMS, repeating(16, 0, 1, 2, 3))).isEqualTo(doubtful("patterned-answers", "16"));
        assertThat(quality(SYMPTOMS, repeating(20, 1, 2))).isEqualTo(doubtful("patterned-answers", "20"));
        assertThat(quality(SYMPTOMS, repeating(15, 0, 1, 2, 3))).isEqualTo(valid());
        assertThat(quality(SYMPTOMS, repeating(20, 0, 0, 1, 2, 3))).isEqualTo(valid());
    }

    @Test
    void steadyAnswersToItemsThatAreKeyedByTurnsAreNoPattern() {
        ScaleFile byTurns = ScaleFile.ofItems(16, BODY + "reverse: [q2, q4, q6, q8, q10, q12, q14, q16]\n");

        assertThat(quality(byTurns, repeating(16, 3, 0))).isEqualTo(valid());
        assertThat(quality(byTurns, repeating(16, 3, 1))).isEqualTo(doubtful("patterned-answers", "16"));
    }

    @Test
    void aSecondAnItemIsFasterThanAnybodyReads() {
        assertThat(timed(10, 0.9)).isEqualTo(doubtful("too-fast", "0.9"));
        assertThat(timed(10, 1.0)).isEqualTo(valid());
        assertThat(timed(9, 0.1)).isEqualTo(valid());
    }

    @Test
    void carelessnessNeverTouchesASafetyFlag() {
        Assessment careless = SYMPTOMS.assess("q1..q20: 2");

        assertThat(careless.quality().validity()).isEqualTo(Validity.DOUBTFUL);
        assertThat(careless.flag("danger").orElseThrow().state()).isEqualTo(FlagState.RAISED);
    }

    private static Quality timed(int items, double each) {
        Map<String, Double> seconds =
                IntStream.rangeClosed(1, items).boxed().collect(Collectors.toMap(i -> "q" + i, i -> each));
        return SYMPTOMS.plan()
                .run(SYMPTOMS.responses("q1: 0").withSeconds(seconds), Respondent.UNKNOWN)
                .quality();
    }

    private static String repeating(int items, int... cycle) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(i -> "q" + i + ": " + cycle[(i - 1) % cycle.length])
                .collect(Collectors.joining(", "));
    }
}
