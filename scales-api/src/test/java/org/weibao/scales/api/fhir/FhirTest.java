package org.weibao.scales.api.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Forms;

@QuarkusTest
class FhirTest {

    private static final String BUNDLE = "/v1/fhir/bundle";

    @Test
    void a_form_is_a_questionnaire() {
        Api.Answer answer = Api.send(HttpRequest.newBuilder(Api.uri("/v1/fhir/Questionnaire/phq-a?lang=en"))
                .build());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/fhir+json");
        assertThat(answer.json().getString("url")).isEqualTo("urn:weibao:scales:questionnaire:phq-a");
        assertThat(answer.json().getString("language")).isEqualTo("en");
    }

    @Test
    void whoever_accepts_plain_json_gets_the_same() {
        given().accept("application/json")
                .get("/v1/fhir/Questionnaire/asq")
                .then()
                .statusCode(200)
                .contentType("application/json");
        given().accept("application/xml")
                .get("/v1/fhir/Questionnaire/asq")
                .then()
                .statusCode(406);
        given().get("/v1/fhir/Questionnaire/nothing").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/fhir+json"})
    void a_case_is_a_bundle(String type) {
        Api.Answer answer = post(type, Forms.all(13, 1).caseOf("phq-a"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/fhir+json");
        assertThat(answer.json().getString("type")).isEqualTo("collection");
        assertThat(answer.bytes())
                .isEqualTo(post(type, Forms.all(13, 1).caseOf("phq-a")).bytes());
    }

    @Test
    void a_refused_answer_is_a_problem_with_the_referral_all_the_same() {
        Api.Answer answer = Api.post(BUNDLE, Forms.all(13, 5).caseOf("phq-a"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().getJsonArray("refused")).hasSize(1);
        assertThat(answer.json()).containsKey("referral");
    }

    @Test
    void responses_of_another_system_are_scored_and_what_does_not_map_is_a_problem() {
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":"
                + "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\","
                + "\"questionnaire\":\"urn:weibao:scales:questionnaire:asq\",\"item\":"
                + "[{\"linkId\":\"q1\",\"answer\":[{\"valueCoding\":{\"code\":\"1\"}}]}]}}]}";
        assertThat(post("application/fhir+json", bundle).status()).isEqualTo(200);
        Api.Answer refused = post("application/fhir+json", bundle.replace("\"code\":\"1\"", "\"code\":\"canary\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("OPTION-UNCLEAR", "not-ruled-out").doesNotContain("canary");
        assertThat(refused.json()).containsKey("referral");
    }

    private static Api.Answer post(String type, String body) {
        return Api.send(HttpRequest.newBuilder(Api.uri(BUNDLE))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
