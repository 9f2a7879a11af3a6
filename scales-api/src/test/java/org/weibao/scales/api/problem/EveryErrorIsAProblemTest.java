package org.weibao.scales.api.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;

@QuarkusTest
class EveryErrorIsAProblemTest {

    private static final String ASSESSMENTS = "/v1/scales/phq-a/assessments";

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1", "/v1/nothing", "/v2/scales", "/v1/problems/nothing", "/v1/%ff", "/v1/scales/a%2Fb"})
    void anUnknownAddress(String path) {
        isProblem(given().urlEncodingEnabled(false).get(path).then(), ProblemType.NOT_FOUND);
    }

    @Test
    void aScaleThatIsNotThere() {
        Api.Answer answer = Api.post("/v1/scales/phq-b/assessments", "{\"answers\":{}}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/problems/not-found, 'GET, HEAD, OPTIONS'",
        "POST, /v1/scales, 'GET, HEAD, OPTIONS'",
        "PUT, /v1/scales/phq-a, 'GET, HEAD, OPTIONS'",
        "GET, /v1/scales/phq-a/assessments, 'OPTIONS, POST'"
    })
    void aMethodThatTheAddressDoesNotTake(String method, String path, String allowed) {
        isProblem(given().request(method, path).then(), ProblemType.METHOD_NOT_ALLOWED)
                .header("Allow", allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml;q=0.9"})
    void aFormatThatIsNotThere(String format) {
        isProblem(given().accept(format).get("/v1/scales").then(), ProblemType.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense"})
    void aContentTypeThatIsNotJson(String type) {
        HttpRequest request = HttpRequest.newBuilder(Api.uri(ASSESSMENTS))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"answers\":{}}"))
                .build();
        isUnsupported(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/referrals",
                "/v1/referrals/transition",
                "/v1/referrals/letter?kind=referral",
                "/v1/comparisons",
                "/v1/corrections"
            })
    void aCaseThatIsNotJson(String path) {
        isUnsupported(HttpRequest.newBuilder(Api.uri(path))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    }

    @Test
    void aBodyWithoutAContentType() {
        isUnsupported(HttpRequest.newBuilder(Api.uri(ASSESSMENTS))
                .POST(BodyPublishers.ofString("{\"answers\":{}}"))
                .build());
    }

    @Test
    void aBodyThatIsPacked() {
        isUnsupported(HttpRequest.newBuilder(Api.uri(ASSESSMENTS))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{\"answers\":{}}"))
                .build());
    }

    @Test
    void aLanguageThatIsNotSpoken() {
        Api.Answer answer = Api.post(ASSESSMENTS + "?lang=fr", "{\"answers\":{}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("type")).isEqualTo(ProblemType.PARAMETER_NOT_UNDERSTOOD.uri());
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("parameter"))
                .isEqualTo("lang");
    }

    @Test
    void everyProblemIsExplainedWhereItsTypePoints() {
        for (ProblemType type : ProblemType.values()) {
            given().get(type.uri())
                    .then()
                    .statusCode(200)
                    .contentType("text/plain;charset=UTF-8")
                    .body(containsString(type.title("zh")), containsString(type.title("en")));
        }
    }

    private static void isUnsupported(HttpRequest request) {
        Api.Answer answer = Api.send(request);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.type()).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.json().getString("type")).isEqualTo(ProblemType.MEDIA_TYPE_NOT_SUPPORTED.uri());
    }

    private static ValidatableResponse isProblem(ValidatableResponse response, ProblemType type) {
        return response.statusCode(type.status())
                .contentType(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .body("type", equalTo(type.uri()))
                .body("status", equalTo(type.status()))
                .body("title", equalTo(type.title("zh")))
                .body("titleEn", equalTo(type.title("en")));
    }
}
