package org.weibao.scales.api.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EveryErrorIsAProblemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1", "/v1/nothing", "/v2/scales", "/v1/problems/nothing", "/v1/%ff", "/v1/../etc/passwd"})
    void anUnknownAddress(String path) {
        isProblem(given().urlEncodingEnabled(false).get(path).then(), ProblemType.NOT_FOUND);
    }

    @Test
    void aMethodThatTheAddressDoesNotTake() {
        isProblem(given().delete("/v1/problems/not-found").then(), ProblemType.METHOD_NOT_ALLOWED)
                .header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml;q=0.9"})
    void aFormatThatIsNotThere(String format) {
        isProblem(given().accept(format).get("/v1/problems/not-found").then(), ProblemType.NOT_ACCEPTABLE);
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

    static ValidatableResponse isProblem(ValidatableResponse response, ProblemType type) {
        return response.statusCode(type.status())
                .contentType(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .body("type", equalTo(type.uri()))
                .body("status", equalTo(type.status()))
                .body("title", equalTo(type.title("zh")))
                .body("titleEn", equalTo(type.title("en")));
    }
}
