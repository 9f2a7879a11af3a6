package org.weibao.scales.api.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemType;

/** On this machine alone, nobody is asked who they are, and nobody unknown changes the service. */
@QuarkusTest
class WithoutKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/scales", "/v1/scales/phq-a/key", "/q/openapi"})
    void everybodyIsServed(String path) {
        given().get(path).then().statusCode(200).header("WWW-Authenticate", nullValue());
        given().header("X-API-Key", "of another service").get(path).then().statusCode(200);
    }

    @Test
    void nobodyAdministers() {
        given().post("/v1/admin/reload")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo(ProblemType.NOT_AUTHENTICATED.uri()));
    }
}
