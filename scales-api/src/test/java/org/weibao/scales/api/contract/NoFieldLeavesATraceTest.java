package org.weibao.scales.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Heard;
import org.weibao.scales.api.security.EveryRole;

/**
 * For every operation of the interface description, and in every field of what it takes, one after the other, a canary: none is found in
 * anything that is logged down to the finest level, the audit log included, nor in the metrics, and no value of a document in a problem.
 * A result may hold what it was given, such as a reference, and a problem the names of members and the address.
 */
@QuarkusTest
@TestProfile(EveryRole.class)
class NoFieldLeavesATraceTest {

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    static List<Operation> operations() {
        return Contract.read().operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noCanaryIsFound(Operation operation) {
        List<Canaries.Request> requests = new Canaries(operation).requests();
        assertThat(requests).isNotEmpty();
        try (Heard heard = Heard.everything()) {
            for (Canaries.Request request : requests) {
                Api.Answer answer = Api.send(request.asked().request());
                if (request.inAValue() && answer.status() >= 400) {
                    isFree(answer.text());
                }
            }
            heard.eventually("org.weibao.scales.audit", operation.method(), "\"status\":");
            heard.lines().forEach(NoFieldLeavesATraceTest::isFree);
        }
        isFree(given().get(metrics).then().statusCode(200).extract().asString());
    }

    private static void isFree(String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(Canaries.TRACES);
    }
}
