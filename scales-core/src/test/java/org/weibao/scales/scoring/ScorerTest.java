package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;

class ScorerTest {

    private static final Scorer SCORER = DemonstrationTest.DEMO.plan().scorer();
    private static final Respondent BOY_OF_12 = Respondent.of(Sex.MALE, Age.years(12));

    @Test
    void eachRowIsScoredForItsRespondentAndNothingIsLeftOfTheRowBefore() {
        Map<String, double[]> scores = SCORER.score(
                Map.of("bed", new double[] {23.5, Double.NaN}, "up", new double[] {7, 7}, "q1", new double[] {1, 1}),
                List.of(BOY_OF_12, Respondent.UNKNOWN));

        assertThat(scores.get("in-bed")).containsExactly(7.5, Double.NaN);
        assertThat(scores.get("total")).containsOnly(Double.NaN);
        assertThat(scores.keySet()).startsWith("total", "caregiver").endsWith("total-t", "average-t");
    }

    @Test
    void aCodeThatTheItemDoesNotTakeIsRefusedByItemAndRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.score(Map.of("q3", new double[] {0, 77}), BOY_OF_12))
                .withMessage("item q3 does not take the code in row 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.score(Map.of("q33", new double[] {0}), BOY_OF_12))
                .withMessage("there is no item q33");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.score(Map.of("q1", new double[1], "q2", new double[2]), BOY_OF_12))
                .withMessageContaining("differ in length");
    }
}
