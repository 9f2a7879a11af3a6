package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.assessment.monitoring.Correction.BeforeAndAfter;
import org.weibao.scales.assessment.monitoring.Correction.Difference;
import org.weibao.scales.assessment.monitoring.Correction.Difference.Kind;
import org.weibao.scales.assessment.monitoring.Correction.Remark;
import org.weibao.scales.definition.Level;
import org.weibao.scales.exchange.AssessmentJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.loading.Digest;
import org.weibao.scales.loading.SourceFile;

class CorrectionTest {

    private static final String CHILD = "\"age\":12,\"informant\":\"self\"";
    private static final String DAY = "2026-03-01 ";

    @Test
    void one_corrected_answer_names_everything_that_it_changes() {
        Correction correction = correct("2210330", "2310331");
        assertThat(correction.items()).containsExactly("q2", "q9");
        assertThat(correction.differences())
                .containsExactly(
                        difference(Kind.SCORE, "total", "5", "6"),
                        difference(Kind.SCORE, "size", "4", "5"),
                        difference(Kind.SCORE, "total-t", "55", "60"),
                        difference(Kind.FLAG, "self-harm", "clear", "raised"));
        assertThat(correction.level()).isEqualTo(new BeforeAndAfter<>(Level.STATION_CARE, Level.MEDICAL));
        assertThat(correction.remarks()).isEmpty();
    }

    @Test
    void a_safety_flag_that_a_correction_takes_back_is_never_taken_back_in_silence() {
        assertThat(correct("0000331", "0000330").remarks())
                .containsExactly(Remark.SAFETY_FLAG_WITHDRAWN, Remark.LEVEL_LOWERED);
        assertThat(correct("000033-", "0000330").remarks())
                .containsExactly(Remark.SAFETY_FLAG_WITHDRAWN, Remark.LEVEL_LOWERED);
        assertThat(correct("0000331", "000033-").remarks()).containsExactly(Remark.SAFETY_FLAG_WITHDRAWN);
        assertThat(correct("000033-", "0000331").remarks()).isEmpty();
    }

    @Test
    void a_score_that_can_be_made_now_shows_why_it_could_not_before() {
        assertThat(correct("1--0330", "1110330").differences())
                .contains(
                        difference(Kind.SCORE, "total", "too-many-missing", "3"),
                        new Difference(Kind.BANDING, "severity", Optional.empty(), Optional.of("low")));
    }

    @Test
    void the_replaced_result_is_named_by_the_bytes_that_the_sender_has() {
        CorrectionResult result = SmallStation.MONITORING.correct("", document(form("2210330"), form("2310330"), ""));
        Correction correction = result.correction().orElseThrow();
        byte[] bytes = SmallStation.bytes(JsonText.of(
                json -> AssessmentJson.write(json, result.assessment().orElseThrow(), Labels.NONE)));
        assertThat(correction.by().digest()).contains(Digest.of(new SourceFile("", bytes), List.of()));
        assertThat(correction.replaces().digest())
                .isPresent()
                .isNotEqualTo(correction.by().digest());
        assertThat(correction.replaces().ref()).contains("c1");
    }

    @Test
    void a_result_of_another_definition_is_named_by_it_and_not_made_again() {
        String stored = ",\"assessedWith\":{\"version\":\"0.9.0\",\"digest\":\"sha256:0\"}";
        Correction correction = SmallStation.MONITORING
                .correct("", document(form("2210330"), form("2210330"), stored))
                .correction()
                .orElseThrow();
        assertThat(correction.remarks()).containsExactly(Remark.DEFINITION_CHANGED, Remark.NOTHING_CHANGED);
        assertThat(correction.replaces().scale().version()).isEqualTo("0.9.0");
        assertThat(correction.replaces().digest()).isEmpty();
        assertThat(correction.by().scale().version()).isEqualTo("1.0.0");
    }

    @Test
    void another_day_or_another_reference_is_remarked() {
        String other = form("2210330").replace("2026-03-01", "2026-04-01").replace("c1", "c2");
        assertThat(SmallStation.MONITORING
                        .correct("", document(form("2210330"), other, ""))
                        .correction()
                        .orElseThrow()
                        .remarks())
                .containsExactly(Remark.DAY_DIFFERS, Remark.REF_DIFFERS, Remark.NOTHING_CHANGED);
    }

    @Test
    void a_corrected_respondent_is_a_difference_too() {
        Correction correction = SmallStation.MONITORING
                .correct("", document(form("2210330"), form("2210330").replace("\"age\":12", "\"age\":14"), ""))
                .correction()
                .orElseThrow();
        assertThat(correction.items()).isEmpty();
        assertThat(correction.differences())
                .containsExactly(
                        difference(Kind.RESPONDENT, "age", "144-155", "168-179"),
                        difference(Kind.SCORE, "total-t", "55", "50"));
    }

    @Test
    void a_refused_answer_gives_no_correction_and_keeps_the_safety_flag() {
        CorrectionResult result = SmallStation.MONITORING.correct("", document(form("2210331"), form("9210330"), ""));
        assertThat(result.correction()).isEmpty();
        assertThat(result.findings())
                .extracting(found -> found.code().id() + " " + found.place().pointer())
                .containsExactly("CODE-NOT-ALLOWED /corrected/answers/q1");
        assertThat(result.refused().get(0).flags()).anyMatch(flag -> flag.id().equals("self-harm") && flag.isRaised());
    }

    private static Correction correct(String before, String after) {
        return SmallStation.MONITORING
                .correct("", document(form(before), form(after), ""))
                .correction()
                .orElseThrow();
    }

    private static String form(String codes) {
        return SmallStation.form(DAY + codes, CHILD);
    }

    private static byte[] document(String original, String corrected, String more) {
        return SmallStation.bytes(
                "{\"scale\":\"small\",\"original\":" + original + ",\"corrected\":" + corrected + more + "}");
    }

    private static Difference difference(Kind kind, String id, String before, String after) {
        return new Difference(kind, id, Optional.of(before), Optional.of(after));
    }
}
