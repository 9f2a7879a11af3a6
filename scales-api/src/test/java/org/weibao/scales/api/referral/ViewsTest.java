package org.weibao.scales.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Forms;

/** Who looks sees what is theirs, also when something was refused. */
@QuarkusTest
class ViewsTest {

    private static final String VIEW = "/v1/referrals?view=";
    private static final String RAISED = Forms.all(13, 0).with("q9", "2").caseOf("phq-a");
    private static final String WRONG =
            Forms.all(13, 0).with("q9", "2").with("q3", "7").caseOf("phq-a");

    @Test
    void aVolunteerIsToldToCallStaffAndNothingElseWhateverWasWrong() {
        for (String body : new String[] {RAISED, WRONG}) {
            JsonObject note = answer(VIEW + "volunteer", body, 200);
            assertThat(note.keySet()).containsExactlyInAnyOrder("view", "callStaff", "text");
            assertThat(note.getBoolean("callStaff")).isTrue();
        }
    }

    @Test
    void aSocialWorkerSeesTheReferralAndNeitherScoresNorAnswers() {
        JsonObject view = answer(VIEW + "social-worker", RAISED, 200);
        assertThat(view.getJsonObject("referral").getString("level")).isEqualTo("medical");
        assertThat(view).doesNotContainKey("assessments");
        assertThat(answer(VIEW + "professional", RAISED, 200)).containsKey("assessments");
    }

    @Test
    void aRefusedAnswerIsNamedAndWhatTheReaderMaySeeIsShownAllTheSame() {
        JsonObject problem = answer(VIEW + "social-worker", WRONG, 422);
        assertThat(problem.getString("type")).isEqualTo("/v1/problems/view-refused");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("item"))
                .isEqualTo("q3");
        JsonObject shown = problem.getJsonObject("shown");
        assertThat(shown.getJsonObject("referral").getString("level")).isEqualTo("medical");
        assertThat(problem).doesNotContainKeys("refused", "referral");
        assertThat(shown).doesNotContainKeys("assessments", "refused", "errors");
    }

    @Test
    void aGuardianWhoMayBeTheSourceOfHarmAndTheDistrictSeeNothingOfOneChild() {
        String suspected = RAISED.replace("\"present\":true", "\"present\":true,\"consent\":\"guardian-suspected\"");
        JsonObject guardian = answer(VIEW + "guardian", suspected, 422);
        assertThat(guardian.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("GUARDIAN-NOT-FIRST");
        assertThat(guardian).doesNotContainKey("shown");
        assertThat(answer(VIEW + "district", RAISED, 422)).doesNotContainKey("shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"volunteer", "social-worker", "professional", "guardian"})
    void aBodyThatIsNoDocumentIsOneForNobody(String view) {
        assertThat(answer(VIEW + view, "{\"assessments\":", 400).getString("type"))
                .isEqualTo("/v1/problems/not-a-document");
    }

    @Test
    void aReaderWhoIsNotThere() {
        assertThat(answer(VIEW + "mayor", RAISED, 400).toString()).contains("\"parameter\":\"view\"");
    }

    @Test
    void aPacketNeedsAPartnerAndAGroundThatHolds() {
        JsonObject problem = answer("/v1/shares?to=health", RAISED, 422);
        assertThat(problem.getString("type")).isEqualTo("/v1/problems/share-refused");
        assertThat(problem.toString()).contains("SHARE-GROUND-MISSING");
        assertThat(answer("/v1/shares?to=health&ground=consent", RAISED, 422).toString())
                .contains("SHARE-GROUND-NOT-MET");
        assertThat(answer("/v1/shares?to=press&ground=consent", RAISED, 400)).isNotNull();
        assertThat(answer("/v1/shares?ground=consent", RAISED, 400)).isNotNull();
    }

    @Test
    void aPacketOnARefusedAnswerIsNotMadeAndTheReferralIsSaid() {
        JsonObject problem = answer("/v1/shares?to=health&ground=consent", WRONG, 422);
        assertThat(problem.getJsonObject("referral").getString("level")).isEqualTo("medical");
    }

    private static JsonObject answer(String address, String body, int status) {
        Api.Answer answer = Api.post(address, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }
}
