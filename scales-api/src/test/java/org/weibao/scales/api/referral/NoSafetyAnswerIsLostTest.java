package org.weibao.scales.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Forms;

/** Every way in which a self-harm answer could get lost between the form and the referral, sent over HTTP. */
@QuarkusTest
class NoSafetyAnswerIsLostTest {

    @Test
    void aBlankSafetyItem() {
        JsonObject result = accepted(Forms.all(13, 0).without("q9").caseOf("phq-a"));
        assertThat(flag(result, "phq-a", "suicide-item")).isEqualTo("not-ruled-out");
        assertThat(level(result)).isEqualTo("medical");
        assertThat(actions(result)).contains("\"kind\":\"safety-check\"");
        assertThat(reasons(result)).contains("suicide-item", "not-ruled-out");
    }

    @Test
    void aDeclinedSafetyItem() {
        JsonObject result =
                accepted(Forms.all(4, 0).with("q4", "9").with("q5", "0").caseOf("asq"));
        assertThat(flag(result, "asq", "past-attempt")).isEqualTo("not-ruled-out");
        assertThat(flag(result, "asq", "screen-positive")).isEqualTo("raised");
        assertThat(level(result)).isEqualTo("medical");
    }

    @Test
    void anInvalidForm() {
        JsonObject result = accepted(Forms.all(100, 1).caseOf("mht"));
        JsonObject assessment = result.getJsonObject("assessments").getJsonObject("mht");
        assertThat(assessment.getJsonObject("quality").getString("validity")).isEqualTo("invalid");
        assertThat(flag(result, "mht", "suicide-items")).isEqualTo("raised");
        assertThat(level(result)).isEqualTo("medical");
    }

    @Test
    void anItemThatWasAnsweredThoughNotAsked() {
        JsonObject result = accepted(Forms.all(4, 0).with("q5", "1").caseOf("asq"));
        assertThat(flag(result, "asq", "imminent")).isEqualTo("raised");
        assertThat(level(result)).isEqualTo("emergency");
        assertThat(within(result)).isEqualTo("now");
    }

    @Test
    void aPositiveItemOnAFormWithAnotherAnswerRefused() {
        JsonObject problem =
                refused(Forms.all(13, 0).with("q9", "2").with("q3", "7").caseOf("phq-a"));
        assertThat(refusedFlag(problem, "suicide-item")).isEqualTo("raised");
        assertThat(level(problem)).isEqualTo("medical");
    }

    @Test
    void aSafetyItemThatIsItselfRefused() {
        for (String unreadable : new String[] {"\"2\"", "2.5", "7", "true", "[]", "0,\"q9\":2", "1e999"}) {
            JsonObject problem = refused(Forms.all(13, 0).with("q9", unreadable).caseOf("phq-a"));
            assertThat(refusedFlag(problem, "suicide-item")).as(unreadable).isEqualTo("not-ruled-out");
            assertThat(level(problem)).as(unreadable).isEqualTo("medical");
        }
    }

    @Test
    void aPositiveItemInADocumentWithAMistakeElsewhere() {
        String form = Forms.all(13, 0).with("q9", "2").request();
        JsonObject problem = refused("{\"assessments\":{\"phq-a\":" + form + "},\"consnet\":\"refused\"}");
        assertThat(level(problem)).isEqualTo("medical");
    }

    @Test
    void aPositiveItemBesideAScaleThatIsNotThere() {
        String form = Forms.all(13, 0).with("q9", "2").request();
        JsonObject problem = refused("{\"assessments\":{\"phq-b\":{\"answers\":{}},\"phq-a\":" + form + "}}");
        assertThat(level(problem)).isEqualTo("medical");
    }

    @Test
    void suspectedAbuseBesideARefusedAnswer() {
        String form = Forms.all(13, 0).with("q3", "7").request();
        JsonObject problem = refused("{\"assessments\":{\"phq-a\":" + form + "},\"events\":[\"abuse-suspected\"]}");
        assertThat(problem.getJsonObject("referral").getJsonArray("duties").toString())
                .contains("mandatory-report");
    }

    @Test
    void aFormThatWasRefusedWithoutASafetyFlagConcludesNothing() {
        JsonObject problem = refused(Forms.all(13, 0).with("q3", "7").caseOf("phq-a"));
        assertThat(level(problem)).isEqualTo("none");
        assertThat(problem.getJsonObject("referral").getJsonArray("statements").toString())
                .contains("资料不全");
    }

    @Test
    void theFlagsOfOneRefusedAssessment() {
        Api.Answer answer = Api.post(
                "/v1/scales/phq-a/assessments",
                Forms.all(13, 0).with("q9", "2").with("q3", "7").request());
        assertThat(answer.status()).isEqualTo(422);
        JsonObject flag = answer.json().getJsonArray("flags").getJsonObject(0);
        assertThat(flag.getString("id")).isEqualTo("suicide-item");
        assertThat(flag.getString("state")).isEqualTo("raised");
    }

    private static JsonObject accepted(String body) {
        Api.Answer answer = Api.post("/v1/referrals", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonObject refused(String body) {
        Api.Answer answer = Api.post("/v1/referrals", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json()).doesNotContainKey("assessments");
        return answer.json();
    }

    private static String flag(JsonObject result, String scale, String id) {
        return state(result.getJsonObject("assessments").getJsonObject(scale), id);
    }

    private static String refusedFlag(JsonObject problem, String id) {
        return state(problem.getJsonArray("refused").getJsonObject(0), id);
    }

    private static String state(JsonObject flagged, String id) {
        return flagged.getJsonArray("flags").getValuesAs(JsonObject.class).stream()
                .filter(flag -> flag.getString("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    private static String level(JsonObject result) {
        return result.getJsonObject("referral").getString("level");
    }

    private static String within(JsonObject result) {
        return result.getJsonObject("referral").getString("within");
    }

    private static String actions(JsonObject result) {
        return result.getJsonObject("referral").getJsonArray("actions").toString();
    }

    private static String reasons(JsonObject result) {
        return result.getJsonObject("referral").getJsonArray("reasons").toString();
    }
}
