package org.weibao.scales.api.battery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Forms;

@QuarkusTest
class ScreeningsTest {

    private static final String MOOD = "/v1/batteries/adolescent-mood-safety/screenings";

    @Test
    void theCatalogueSaysWhatIsAskedOfWhom() {
        given().get("/v1/batteries").then().statusCode(200).body("batteries.id", hasItem("station-intake"));
        given().get("/v1/batteries/station-intake?lang=en")
                .then()
                .statusCode(200)
                .body("parts.scale", hasItem("weibao-child"));
        given().get("/v1/batteries/nothing").then().statusCode(404);
    }

    @Test
    void whatIsKnownSoFarSaysWhomToAskNextAndWhatIsNotMeasured() {
        JsonObject screened = answer(MOOD, Forms.all(13, 1).with("q9", "0").caseOf("phq-a"), 200);
        JsonObject screening = screened.getJsonObject("screening");
        assertThat(screening.getJsonObject("battery").getString("id")).isEqualTo("adolescent-mood-safety");
        assertThat(screening.getJsonObject("next")).containsKey("kind");
        assertThat(screening.getJsonArray("profile").toString()).contains("\"measured\":false");
        assertThat(screened.getJsonObject("referral")).containsKey("level");
    }

    @Test
    void aRefusedAnswerStopsNeitherTheSafetyFlagsNorTheReferral() {
        JsonObject problem =
                answer(MOOD, Forms.all(13, 0).with("q9", "2").with("q3", "7").caseOf("phq-a"), 422);
        assertThat(problem.getJsonArray("refused").toString())
                .contains("\"id\":\"suicide-item\"", "\"state\":\"raised\"")
                .doesNotContain("\"found\"");
        assertThat(problem.getJsonObject("referral").getString("level")).isNotEqualTo("none");
        assertThat(problem).doesNotContainKeys("assessments", "screening");
    }

    @Test
    void aBatteryThatIsNotThereOrIsAnotherThanTheDocumentNames() {
        assertThat(answer("/v1/batteries/nothing/screenings", "{}", 404)).isNotNull();
        assertThat(answer(MOOD, "{\"battery\":\"station-intake\"}", 422).toString())
                .contains("BATTERY-DISAGREES");
    }

    @Test
    void whoLooksSeesWhatIsTheirs() {
        JsonObject note = answer(MOOD + "?view=volunteer", "{\"age\":14}", 200);
        assertThat(note.keySet()).containsExactlyInAnyOrder("view", "callStaff", "text");
    }

    private static JsonObject answer(String address, String body, int status) {
        Api.Answer answer = Api.post(address, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }
}
