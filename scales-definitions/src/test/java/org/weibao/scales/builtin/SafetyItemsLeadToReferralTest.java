package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Level;

/** A self-harm answer that leads to nothing because "the form was incomplete" must not happen. */
class SafetyItemsLeadToReferralTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 2, 10, 0);

    @Test
    void a_blank_safety_item_counts_as_a_positive_that_is_not_acute_until_it_was_checked_face_to_face() {
        CaseResult result =
                receive("phq-a", "{\"q1\":0,\"q2\":0,\"q3\":0,\"q4\":0,\"q5\":0,\"q6\":0,\"q7\":0,\"q8\":0}");

        assertThat(flag(result, "suicide-item")).isEqualTo(FlagState.NOT_RULED_OUT);
        assertThat(level(result)).isEqualTo(Level.MEDICAL);
        assertThat(referral(result).within().id()).isEqualTo("72h");
        assertThat(referral(result).confirmFaceToFace()).isNotEmpty();
    }

    @Test
    void a_face_to_face_check_without_danger_settles_what_a_blank_left_open() {
        CaseResult result = receive(
                "phq-a",
                "{\"q1\":0,\"q2\":0,\"q3\":0,\"q4\":0,\"q5\":0,\"q6\":0,\"q7\":0,\"q8\":0}",
                ",\"safetyCheck\":\"negative\"");

        assertThat(level(result)).isEqualTo(Level.NONE);
    }

    @Test
    void a_declined_safety_item_counts_as_a_positive_screen() {
        CaseResult result = receive("asq", "{\"q1\":9,\"q2\":0,\"q3\":0,\"q4\":0,\"q5\":0}");

        assertThat(flag(result, "screen-positive")).isEqualTo(FlagState.RAISED);
        assertThat(level(result)).isEqualTo(Level.MEDICAL);
    }

    @Test
    void a_declined_answer_on_whether_it_is_now_is_an_emergency() {
        CaseResult result = receive("asq", "{\"q1\":1,\"q2\":0,\"q3\":0,\"q4\":0,\"q5\":9}");

        assertThat(level(result)).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void a_safety_item_on_an_invalid_form_counts() {
        String lies =
                "\"q82\":1,\"q84\":1,\"q86\":1,\"q88\":1,\"q90\":1,\"q92\":1,\"q94\":1,\"q96\":1,\"q98\":1,\"q100\":1";
        CaseResult result = receive("mht", "{" + lies + ",\"q85\":1,\"q97\":0}");

        assertThat(result.assessments().get(0).quality().validity()).isEqualTo(Quality.Validity.INVALID);
        assertThat(flag(result, "suicide-items")).isEqualTo(FlagState.RAISED);
        assertThat(level(result)).isEqualTo(Level.MEDICAL);
    }

    @Test
    void a_safety_item_that_was_answered_though_not_asked_counts() {
        CaseResult result = receive("cssrs-screener", "{\"q1\":0,\"q2\":0,\"q4\":1,\"q6a\":0}");

        assertThat(result.assessments().get(0).notices())
                .anySatisfy(notice -> assertThat(notice.code()).isEqualTo("answered-though-not-asked"));
        assertThat(flag(result, "high-risk")).isEqualTo(FlagState.RAISED);
        assertThat(level(result)).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void a_safety_item_beside_a_refused_answer_counts() {
        CaseResult result = receive("phq-a", "{\"q1\":7,\"q9\":2}");

        assertThat(result.assessments()).isEmpty();
        assertThat(result.findings()).isNotEmpty();
        assertThat(level(result)).isEqualTo(Level.MEDICAL);
    }

    @Test
    void a_safety_item_whose_own_answer_is_refused_is_not_ruled_out() {
        CaseResult result = receive("phq-a", "{\"q9\":\"sometimes\",\"q12\":0,\"q13\":0}");

        assertThat(level(result)).isEqualTo(Level.MEDICAL);
        assertThat(referral(result).confirmFaceToFace()).isNotEmpty();
    }

    private static CaseResult receive(String scale, String answers) {
        return receive(scale, answers, "");
    }

    private static CaseResult receive(String scale, String answers, String context) {
        String document =
                "{\"assessments\":{\"" + scale + "\":{\"answers\":" + answers + "}},\"ageMonths\":170" + context + "}";
        return new CaseIntake(LIBRARY, LIBRARY.policy("changning-2022"), Directory.EMPTY)
                .receive("case.json", document.getBytes(StandardCharsets.UTF_8), MOMENT);
    }

    private static Referral referral(CaseResult result) {
        return result.referral().orElseThrow();
    }

    private static Level level(CaseResult result) {
        return referral(result).level();
    }

    private static FlagState flag(CaseResult result, String id) {
        return result.assessments().get(0).flag(id).orElseThrow().state();
    }

    @Test
    void the_age_of_the_case_is_that_of_its_requests() {
        CaseResult result = receive("phq-a", "{\"q1\":0}");

        assertThat(result.assessments())
                .extracting(assessment ->
                        assessment.respondent().age().orElseThrow().months().fromMonths())
                .containsExactly(170);
    }
}
