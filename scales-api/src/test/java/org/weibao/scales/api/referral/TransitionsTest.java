package org.weibao.scales.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Forms;

/** A referral from the answer that proposes it to the first steps, as a station's system would send them. */
@QuarkusTest
class TransitionsTest {

    private static final String TRANSITION = "/v1/referrals/transition";

    @Test
    void aReferralIsOpenedWithItsCrisisAndTheStateIsSentBackWithTheNextStep() {
        String referral = Api.post(
                        "/v1/referrals", Forms.all(13, 0).with("q9", "2").caseOf("phq-a"))
                .json()
                .getJsonObject("referral")
                .toString();
        JsonObject opened = accepted("{\"referral\":" + referral + ",\"ref\":\"st7-0042\",\"age\":13}");
        assertThat(opened.getString("now")).isEqualTo("2026-03-02T10:00:00+08:00");
        assertThat(opened.getJsonObject("state").getString("stage")).isEqualTo("proposed");
        assertThat(opened.getJsonArray("tasks").toString()).contains("acknowledgement-1", "safety-check-1");
        JsonObject next = accepted(Json.createObjectBuilder()
                .add("state", opened.getJsonObject("state"))
                .add(
                        "event",
                        Json.createObjectBuilder().add("event", "acknowledged").add("by", "duty-lead"))
                .build()
                .toString());
        assertThat(next.getJsonArray("tasks").toString())
                .contains("\"done\":{\"at\":\"2026-03-02T10:00:00+08:00\",\"by\":\"duty-lead\"}");
    }

    @Test
    void aStepThatIsNotPossibleIsRefusedWithWhatIs() {
        JsonObject problem = refused(state("\"event\":{\"event\":\"attended\",\"by\":\"staff-17\"}"));
        assertThat(problem.getString("type")).isEqualTo("/v1/problems/event-refused");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("EVENT-NOT-ALLOWED");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("message"))
                .contains("已到场", "可以记");
        assertThat(problem).doesNotContainKey("state");
    }

    @Test
    void aStateThatWasChangedByHandIsNotUsed() {
        JsonObject problem = refused(state("\"now\":\"2026-03-02T11:00:00+08:00\"")
                .replace("\"format\":1", "\"format\":1,\"stage\":\"closed\""));
        assertThat(problem.getString("type")).isEqualTo("/v1/problems/document-refused");
        assertThat(problem.toString()).contains("STATE-NOT-OF-HISTORY", "/state/stage");
    }

    @Test
    void aNameIsNotRepeated() {
        JsonObject problem = refused(state("\"event\":{\"event\":\"reviewed\",\"by\":\"张小明\"}"));
        assertThat(problem.toString()).contains("PERSON-NOT-OPAQUE").doesNotContain("张小明");
    }

    private static String state(String more) {
        return "{\"state\":{\"format\":1,\"opened\":{\"at\":\"2026-03-01T10:00:00+08:00\",\"level\":\"professional\","
                + "\"within\":\"7d\",\"duties\":[],\"consent\":\"not-asked\",\"followUp\":[]},\"history\":[]}," + more
                + "}";
    }

    private static JsonObject accepted(String body) {
        Api.Answer answer = Api.post(TRANSITION, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonObject refused(String body) {
        Api.Answer answer = Api.post(TRANSITION, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json();
    }
}
