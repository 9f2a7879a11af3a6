package org.weibao.scales.api.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Forms;
import org.weibao.scales.api.Heard;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.route.Routes;

/** With keys and an identity provider set up, nobody is served unknown, and nobody beyond their role. */
@QuarkusTest
@TestProfile(KnownCallers.class)
class CallersAreKnownTest {

    private static final String ASSESSMENTS = "/v1/scales/phq-a/assessments";

    @Inject
    Routes routes;

    @TestHTTPResource(value = "/health/ready", management = true)
    String health;

    @Test
    void everyAddressIsCoveredByARule() {
        assertThat(routes.all())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(Access.rule(route.method(), route.template()))
                        .as("who may " + route.method() + " " + route.template() + "? Say it in Access")
                        .isPresent());
    }

    @Test
    void aKeyOpensWhatItsRoleCovers() {
        for (RequestSpecification request : List.of(
                given().header("X-API-Key", TestKeys.of(Role.SCREENER)),
                given().header("Authorization", "Bearer " + TestKeys.of(Role.SCREENER)),
                given().header("Authorization", "bearer " + TestKeys.of(Role.SCREENER)))) {
            assess(request).statusCode(200).body("scale.id", equalTo("phq-a"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SCREENER", mode = EnumSource.Mode.EXCLUDE)
    void anotherRoleIsRefused(Role role) {
        isForbidden(assess(given().header("X-API-Key", TestKeys.of(role))));
        given().header("X-API-Key", TestKeys.of(role)).get("/v1/scales").then().statusCode(200);
    }

    @Test
    void whoSaysNothingIsAsked() {
        isUnknown(assess(given()));
        isUnknown(given().get("/v1/scales").then());
        isUnknown(given().get("/q/openapi").then());
        isUnknown(given().get("/nothing").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "wbk_screener.", "wbk_nobody.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"})
    void aWrongKeyIsRefused(String key) {
        isUnknown(assess(given().header("X-API-Key", key)));
        isUnknown(assess(given().header("Authorization", "Bearer " + key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c2NyZWVuZXI6c2NyZWVuZXI=", "Digest x", "Bearer", "Bearer a.b.c", "wbk_screener.k"})
    void otherCredentialsOpenNothing(String authorization) {
        isUnknown(assess(given().header("Authorization", authorization)));
    }

    @Test
    void twoDifferentKeysAreNobody() {
        isUnknown(assess(given().header("X-API-Key", TestKeys.of(Role.SCREENER))
                .header("Authorization", "Bearer " + TestKeys.of(Role.AUTHOR))));
    }

    @Test
    void aTokenOpensWhatItsRolesCover() {
        assess(bearing(token("screener"), 1)).statusCode(200);
        isForbidden(assess(bearing(token("reporter", "uma_authorization"), 1)));
        isForbidden(assess(bearing(token(), 1)));
        bearing(token("author"), 1).get("/v1/scales/phq-a").then().statusCode(200);
    }

    @Test
    void aTokenThatIsNotForThisServiceOpensNothing() {
        isUnknown(assess(bearing(token("screener").audience("another-service"), 1)));
        isUnknown(assess(bearing(token("screener").issuer("https://elsewhere.example"), 1)));
        isUnknown(assess(bearing(token("screener").expiresAt(1), 1)));
        isUnknown(assess(bearing(token("screener"), 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/admin/reload",
                "/v1/scales/../admin/reload",
                "/v1/scales/%2e%2e/admin/x",
                "/v1/%61dmin/reload"
            })
    void noSpellingOfAnAddressGetsAroundItsRule(String path) {
        isForbidden(given().urlEncodingEnabled(false)
                .header("X-API-Key", TestKeys.of(Role.SCREENER))
                .post(path)
                .then());
    }

    @Test
    void withoutAKeyOneCanAskWhetherItIsUpAndWhatAProblemMeans() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get(health).then().statusCode(200);
        given().get(ProblemType.NOT_AUTHENTICATED.uri()).then().statusCode(200);
    }

    @Test
    void aBrowserGetsNoLeave() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options(ASSESSMENTS)
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("X-API-Key", TestKeys.of(Role.SCREENER))
                .header("Origin", "https://elsewhere.example")
                .get("/v1/scales")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theAuditLogSaysWhoCalledWhatAndNeverAKey() {
        try (Heard heard = Heard.everything()) {
            assess(given().header("X-API-Key", TestKeys.of(Role.SCREENER))).statusCode(200);
            assess(bearing(token("screener"), 1)).statusCode(200);
            assess(given().header("X-API-Key", TestKeys.of(Role.SCREENER) + "x"))
                    .statusCode(401);
            assess(given().header("X-API-Key", TestKeys.of(Role.ADMIN))).statusCode(403);
            heard.eventually("\"who\":\"screener\"", "\"route\":\"/v1/scales/{id}/assessments\",\"status\":200");
            heard.eventually("\"who\":\"user-4711\"", "\"status\":200");
            heard.eventually("\"who\":\"nobody\"", "\"status\":401");
            heard.eventually("\"who\":\"admin\"", "\"status\":403");
            assertThat(heard.lines()).noneMatch(line -> line.contains("0".repeat(43)) || line.contains("eyJ"));
        }
    }

    private static JwtClaimsBuilder token(String... roles) {
        return Jwt.issuer(KnownCallers.ISSUER)
                .audience(KnownCallers.AUDIENCE)
                .subject("user-4711")
                .upn("name-of-a-person")
                .groups(Set.of(roles))
                .expiresIn(300);
    }

    private static RequestSpecification bearing(JwtClaimsBuilder token, long signedBy) {
        return given().header(
                        "Authorization",
                        "Bearer " + token.sign(KnownCallers.signing(signedBy).getPrivate()));
    }

    private static ValidatableResponse assess(RequestSpecification request) {
        return request.contentType("application/json")
                .body(Forms.all(13, 1).request())
                .post(ASSESSMENTS)
                .then();
    }

    private static void isUnknown(ValidatableResponse response) {
        isProblem(response, ProblemType.NOT_AUTHENTICATED).header("WWW-Authenticate", "Bearer realm=\"scales\"");
    }

    private static void isForbidden(ValidatableResponse response) {
        isProblem(response, ProblemType.NOT_ALLOWED);
    }

    private static ValidatableResponse isProblem(ValidatableResponse response, ProblemType type) {
        return response.statusCode(type.status())
                .contentType(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", nullValue())
                .body("type", equalTo(type.uri()));
    }
}
