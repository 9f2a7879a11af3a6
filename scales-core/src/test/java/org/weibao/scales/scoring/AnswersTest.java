package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

class AnswersTest {

    private static final ScaleFile SCALE = ScaleFile.withBody("""
            response-formats:
              choice: { 0: 无, 1: 少, 9: { label: 拒绝回答, declined: true, points: none } }
              minutes: { whole-number: 0..600 }
              kilos: { number: 2..200 }
              clock: { time: true }
            items:
              - { responses: choice, ask: { mood: 题 } }
              - { responses: minutes, ask: { asleep: 题 } }
              - { responses: kilos, ask: { kg: 题 } }
              - { responses: clock, ask: { bed: 题 } }
            scores: { total: { sum-of: [mood] } }
            """);

    private static List<Finding> check(String item, Object answer) {
        return SCALE.plan().check(Responses.of(Map.of(item, answer)));
    }

    @ParameterizedTest
    @CsvSource({
        "mood, 2, CODE_NOT_ALLOWED",
        "mood, 0.5, ANSWER_NOT_A_CODE",
        "mood, 4294967297, CODE_NOT_ALLOWED",
        "mood, NaN, ANSWER_NOT_A_CODE",
        "mood, -1, CODE_NOT_ALLOWED",
        "asleep, 601, ANSWER_OUT_OF_RANGE",
        "asleep, 2.9, ANSWER_NOT_A_CODE",
        "kg, 1.9, ANSWER_OUT_OF_RANGE",
        "kg, Infinity, ANSWER_NOT_A_CODE",
        "bed, 7, ANSWER_NOT_A_TIME",
        "head, 1, ITEM_UNKNOWN"
    })
    void whatTheScaleDoesNotTakeIsRefusedWithTheItemAndNeverTheValue(String item, double answer, FindingCode code) {
        Finding finding = check(item, answer).get(0);

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place().pointer()).isEqualTo("/answers/" + item);
        assertThat(finding.arguments()).containsEntry("item", item);
        assertThat(finding.arguments().values()).doesNotContain(Double.toString(answer), Long.toString((long) answer));
    }

    @Test
    void textAndTimesAreNoCodesAndOnlyTimesAreTimes() {
        assertThat(check("mood", "1")).extracting(Finding::code).containsExactly(FindingCode.ANSWER_NOT_A_CODE);
        assertThat(check("mood", "07:00")).extracting(Finding::code).containsExactly(FindingCode.ANSWER_NOT_A_CODE);
        assertThat(check("bed", "24:00")).extracting(Finding::code).containsExactly(FindingCode.ANSWER_NOT_A_TIME);
        assertThat(check("bed", "23:59")).isEmpty();
    }

    @Test
    void endsOfRangesAndMinusZeroAreTaken() {
        assertThat(check("kg", 2)).isEmpty();
        assertThat(check("kg", 200.0)).isEmpty();
        assertThat(check("asleep", 600)).isEmpty();
        assertThat(check("mood", -0.0)).isEmpty();
        assertThat(SCALE.plan()
                        .run(Responses.of(Map.of("mood", -0.0)), Respondent.UNKNOWN)
                        .score("total"))
                .hasFieldOrPropertyWithValue("value", 0.0);
    }

    @Test
    void everythingIsFoundAtOnceInTheOrderOfTheForm() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("zzz", 1);
        answers.put("bed", 1);
        answers.put("moood", 1);
        answers.put("mood", 5);

        List<Finding> findings = SCALE.plan().check(Responses.of(answers));

        assertThat(findings)
                .extracting(finding -> finding.arguments().get("item"))
                .containsExactly("mood", "bed", "moood", "zzz");
        assertThat(findings.get(2).arguments()).containsEntry("nearest", "mood");
    }

    @Test
    void whatWasNotCheckedIsNotScored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCALE.plan().run(Responses.of(Map.of("mood", 7)), Respondent.UNKNOWN))
                .withMessageNotContaining("7");
    }
}
