package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.exchange.CycleJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.text.Words;

/** A referral's way in documents: what is written is what is sent back, and nothing else is believed. */
class ReferralCycleTest {

    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String OPENED = """
            "opened": {"ref": "st7-0042", "at": "2026-03-02T14:05:00+08:00", "level": "medical", "within": "72h",
              "crisis": {"acknowledge": "now", "safetyCheck": "2h"}, "duties": [], "consent": "not-asked", "age": 15,
              "followUp": [{"kind": "contact", "anchor": "visit", "after": "72h", "times": 0}]}""";
    private static final String REVIEWED =
            "{\"event\": \"reviewed\", \"at\": \"2026-03-02T15:00:00+08:00\", \"by\": \"staff-17\"}";

    @Test
    void what_was_written_is_read_back_to_the_same_bytes() {
        String first = written(accepted(document("", "{\"event\": \"reviewed\", \"by\": \"staff-17\"}")));
        String state = first.substring(first.indexOf("{\"format\""), first.indexOf(",\"label\""));
        String again = written(accepted("{\"state\": " + state + "}"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_referral_as_results_write_it_opens_the_way() {
        Progress progress = accepted("""
                {"referral": {"level": "professional", "within": "72h", "colour": "orange", "consent": {"state": "not-asked", "needed": true},
                  "actions": [{"id": "tell-duty-lead", "kind": "care", "within": "now"}, {"kind": "safety-check", "within": "2h"}],
                  "duties": [{"duty": "mandatory-report", "within": "now"}], "followUp": [], "disclaimer": "…"},
                 "ref": "st7-0042", "readAt": "2026-03-02T14:05:00+08:00", "ageMonths": 170}
                """);
        assertThat(progress.state()
                        .tasks()
                        .open()
                        .map(task -> task.id() + " "
                                + task.due().orElseThrow().atZone(SHANGHAI).toLocalDateTime()))
                .containsExactly(
                        "acknowledgement-1 2026-03-02T14:05",
                        "safety-check-1 2026-03-02T16:05",
                        "mandatory-report-1 2026-03-02T14:05",
                        "care-1 2026-03-05T14:05");
    }

    @Test
    void an_event_that_is_out_of_place_is_refused_and_the_state_comes_back() {
        CycleResult result = transition(document(REVIEWED, "{\"event\": \"sent\", \"by\": \"staff-17\"}"));
        assertThat(said(result)).containsExactly("/event CONSENT-NEEDED");
        assertThat(result.progress().orElseThrow().state().stage()).isEqualTo(Stage.REVIEWED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"event": "rewiewed", "by": "staff-17"}                                | /event/event NOT-ALLOWED
            {"event": "reviewed"}                                                  | /event KEY-MISSING
            {"event": "reviewed", "by": "王小明"}                                   | /event/by PERSON-NOT-OPAQUE
            {"event": "reviewed", "by": "13812345678"}                             | /event/by PERSON-NOT-OPAQUE
            {"event": "reviewed", "by": "staff-17", "note": "x"}                   | /event/note KEY-UNKNOWN
            {"event": "reviewed", "by": "staff-17", "at": "2026-03-02 15:00"}      | /event/at DATE-MALFORMED
            {"event": "reviewed", "by": "staff-17", "at": "2026-02-30T15:00:00Z"}  | /event/at DATE-MALFORMED
            {"event": "reviewed", "by": "staff-17", "at": "2027-03-02T15:00:00Z"}  | /event/at EVENT-IN-FUTURE
            {"event": "safety-checked", "by": "staff-17"}                          | /event KEY-MISSING
            {"event": "safety-checked", "by": "staff-17", "result": "not-done"}    | /event/result NOT-ALLOWED
            {"event": "consent-given", "by": "staff-17", "consent": "refused"}     | /event/consent NOT-ALLOWED
            {"event": "closed", "by": "staff-17"}                                  | /event KEY-MISSING
            {"event": "contacted", "by": "staff-17", "task": "contact-9"}          | /event/task TASK-NOT-OPEN
            {"event": "sent", "event": "reviewed", "by": "staff-17"}               | /event/event DUPLICATE-KEY
            """)
    void a_malformed_event_is_refused_where_it_stands(String event, String finding) {
        assertThat(said(transition(document("", event)))).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {}                                                                           | KEY-MISSING
            []                                                                           | WRONG-TYPE
            {"state": {"format": 1, %s, "history": [%s], "stage": "closed"}}             | /state/stage STATE-NOT-OF-HISTORY
            {"state": {"format": 1, %s, "history": [%s], "sides": ["reported"]}}         | /state/sides STATE-NOT-OF-HISTORY
            {"state": {"format": 1, %s, "history": [%s, %2$s]}}                          | /state/history/1 EVENT-NOT-ALLOWED
            {"state": {"format": 1, %s}}                                                 | /state KEY-MISSING
            {"state": {"format": 2, %s, "history": []}}                                  | /state/format FORMAT-NOT-SUPPORTED
            {"state": {"format": 1, %s, "history": []}, "referral": {}}                  | /referral KEYS-CONTRADICT
            {"state": {"format": 1, %s, "history": []}, "zone": "Shanghai"}              | /zone NOT-ALLOWED
            {"state": {"format": 1, %s, "history": []}, "now": "2026-03-01T00:00:00Z"}   | EVENT-IN-FUTURE
            """)
    void a_state_that_cannot_be_is_not_believed(String document, String finding) {
        CycleResult result = transition(String.format(document, OPENED, REVIEWED));
        assertThat(said(result)).containsExactly(finding);
        assertThat(result.progress()).isEmpty();
    }

    @Test
    void a_history_without_end_is_not_read() {
        String endless = String.join(",", Collections.nCopies(501, REVIEWED));
        assertThat(said(transition(document(endless, REVIEWED)))).containsExactly("/state/history LIST-TOO-LONG");
    }

    @Test
    void a_refusal_says_in_chinese_what_is_possible_instead() {
        CycleResult result = transition(document("", "{\"event\": \"accepted\", \"by\": \"staff-17\"}"));
        assertThat(Messages.in("zh").text(result.findings().get(0))).isEqualTo("现在是“已建议”，不能记“对方已接收”，可以记：reviewed。");
    }

    private static Progress accepted(String document) {
        CycleResult result = transition(document);
        assertThat(said(result)).isEmpty();
        return result.progress().orElseThrow();
    }

    private static CycleResult transition(String document) {
        return ReferralCycle.transition("step.json", document.getBytes(StandardCharsets.UTF_8), NOW, SHANGHAI);
    }

    private static String document(String history, String event) {
        return "{\"state\": {\"format\": 1, " + OPENED + ", \"history\": [" + history + "]}, \"event\": " + event + "}";
    }

    private static List<String> said(CycleResult result) {
        return result.findings().stream()
                .map(found -> (found.place().pointer() + " " + found.code().id()).strip())
                .toList();
    }

    private static String written(Progress progress) {
        return JsonText.of(json -> {
            json.writeStartObject();
            CycleJson.write(json, progress, Words.in("zh"));
            json.writeEnd();
        });
    }
}
