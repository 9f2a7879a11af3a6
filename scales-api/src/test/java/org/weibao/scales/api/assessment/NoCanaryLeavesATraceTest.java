package org.weibao.scales.api.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Heard;

/**
 * A canary of its own stands wherever a caller can write something. Whether the request is taken or refused, none is found in anything
 * that is logged down to the finest level, in the audit log, in the metrics, or in a problem.
 */
@QuarkusTest
class NoCanaryLeavesATraceTest {

    private static final String REQUEST = """
            {"ref":"canary-ref","answeredOn":"1991-07-29","respondent":{"ageMonths":173,"sex":"female"},
             "answers":{"weight-kg":73.4519,"height-cm":173.4519},"seconds":{"weight-kg":7345.19}}""";
    private static final String TIMED = """
            {"ref":"canary-ref2","answers":{"q3":"23:47","q1":"23:47"},"respondent":{"sex":"canary-sex"}}""";
    private static final String LINES = """
            {"ref":"canary-ref4","answers":{"q1":1,"q9":2},"seconds":{"q1":7345.19}}
            {"ref":"canary-ref5","answers":{"q1":"canary-answer"}}
            {"ref":"canary-ref6","canary
            """;
    private static final String CASE = """
            {"assessments":{"phq-a":{"ref":"canary-ref3","answers":{"q9":1}}},
             "district":"canary-district","street":"canary-street","age":14}""";
    private static final String WRONG_CASE = """
            {"assessments":{"canary-scale":{"answers":{"canary-item":"canary-answer"}}},
             "events":["canary-event"],"signals":["canary-signal"],"consent":"canary-consent",
             "policy":"canary-policy","previousLevel":"canary-level","canary-member":"canary-value"}""";

    private static final String STATE = """
            {"state":{"format":1,"opened":{"ref":"canary-ref7","at":"1991-07-29T10:00:00+08:00","level":"medical",
             "within":"72h","duties":[],"consent":"not-asked","followUp":[]},"history":[]},
             "event":{"event":"reviewed","by":"canary-staff"}}""";
    private static final String SERIES = """
            {"scale":"bmi-cn-6-18","assessments":[
             {"ref":"canary-ref8","answeredOn":"1991-07-29","answers":{"weight-kg":73.4519}},
             {"ref":"canary-ref9","answeredOn":"1991-07-29","answers":{"weight-kg":"canary-answer"}}]}""";
    private static final String CORRECTION = """
            {"scale":"bmi-cn-6-18","original":{"ref":"canary-ref10","answers":{"weight-kg":73.4519}},
             "corrected":{"ref":"canary-ref11","answers":{"weight-kg":73.4519,"height-cm":173.4519}}}""";

    private static final String CONTACTS = """
            {"month":"canary-month","served":"canary-served"}
            {"month":"1991-07","served":"minor","needs":["canary-need"],"canary-member":"canary-value"}
            """;

    private static final List<String> TRACES = List.of("canary", "73.4519", "7345.19", "23:47", "1991-07-29");
    private static final List<String> VALUES = List.of(
            "canary-ref",
            "canary-sex",
            "canary-answer",
            "canary-event",
            "canary-signal",
            "canary-consent",
            "canary-policy",
            "canary-level",
            "canary-value",
            "canary-query",
            "canary-header",
            "73.4519",
            "23:47");

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    static Stream<HttpRequest> requests() {
        return Stream.of(
                post("/v1/scales/bmi-cn-6-18/assessments", REQUEST),
                post("/v1/scales/bmi-cn-6-18/assessments?lang=zh&canary-query=canary-query", REQUEST),
                post("/v1/scales/psqi/assessments", TIMED),
                post("/v1/scales/phq-a/assessments?lang=canary-query", REQUEST),
                sent("/v1/scales/phq-a/assessments/batch", "application/x-ndjson", LINES),
                sent("/v1/scales/phq-a/assessments/batch", "text/csv", "ref,q1,q2\ncanary-ref,canary-answer,1\n"),
                sent("/v1/scales/phq-a/assessments/batch", "text/csv", "ref,q1,canary-column\ncanary-ref,1,1\n"),
                sent("/v1/definitions/check", "application/yaml", "format: 1\nscale: canary\ncanary: [canary"),
                post("/v1/scales/canary-path/assessments", REQUEST),
                post("/v1/scales/phq-a/canary-path", REQUEST),
                post("/canary-path", REQUEST),
                post("/v1/referrals", CASE),
                post("/v1/referrals?lang=en", CASE),
                post("/v1/referrals", WRONG_CASE),
                post("/v1/referrals", WRONG_CASE.substring(0, 90)),
                post("/v1/referrals/letter?kind=handover&format=html", CASE),
                post("/v1/referrals/letter?kind=canary-query", CASE),
                post("/v1/referrals/letter?kind=referral", WRONG_CASE),
                sent("/v1/scales/phq-a/warnings", "application/x-ndjson", LINES),
                sent("/v1/scales/phq-a/warnings", "text/csv", "ref,q1,q2\ncanary-ref,canary-answer,1\n"),
                sent("/v1/scales/phq-a/warnings", "text/csv", "ref,q1,canary-column\ncanary-ref,1,1\n"),
                sent("/v1/summaries?month=1991-07", "application/x-ndjson", CONTACTS),
                sent("/v1/summaries/counts?month=canary-query", "application/x-ndjson", CONTACTS),
                sent("/v1/summaries/merge?month=1991-07", "application/x-ndjson", CONTACTS),
                post("/v1/referrals?view=professional", WRONG_CASE),
                post("/v1/referrals?view=canary-query", CASE),
                post("/v1/shares?to=health&ground=consent", CASE),
                post("/v1/shares?to=canary-query", CASE),
                post("/v1/batteries/station-intake/screenings", CASE),
                post("/v1/batteries/station-intake/screenings?view=guardian", WRONG_CASE),
                post("/v1/batteries/canary-path/screenings", CASE),
                post("/v1/referrals/transition", STATE),
                post("/v1/referrals/transition", STATE.replace("reviewed", "attended")),
                post("/v1/referrals/transition", STATE.replace("medical", "canary-level")),
                post("/v1/comparisons", SERIES),
                post("/v1/comparisons", SERIES.replace("\"canary-answer\"", "73.4519")),
                post("/v1/corrections", CORRECTION),
                request("/v1/scales/phq-a")
                        .method("CANARY", BodyPublishers.noBody())
                        .build(),
                request("/v1/scales/canary-path/key").GET().build(),
                request("/v1/problems/canary-path").GET().build(),
                sent("/v1/referrals", "canary/header; x=canary-header", CASE),
                request("/v1/scales").setHeader("Accept", "canary/header").GET().build());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void nothingOfARequestRemains(HttpRequest request) {
        try (Heard heard = Heard.everything()) {
            Api.Answer answer = Api.send(request);
            heard.eventually("org.weibao.scales.audit", "\"status\":" + answer.status());
            assertThat(heard.lines()).allSatisfy(NoCanaryLeavesATraceTest::isFree);
            if (answer.status() >= 400) {
                assertThat(answer.text()).doesNotContain(VALUES);
            }
        }
        isFree(given().get(metrics).then().statusCode(200).extract().asString());
    }

    @Test
    void theMetricsNameRoutes() {
        Api.post("/v1/scales/phq-a/assessments", "{\"answers\":{}}");
        assertThat(given().get(metrics).asString())
                .contains(
                        "http_server_requests_seconds_count{method=\"POST\",status=\"200\",uri=\"/v1/scales/{id}/assessments\"}");
    }

    private static void isFree(String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(TRACES);
    }

    private static HttpRequest post(String path, String body) {
        return sent(path, "application/json", body);
    }

    private static HttpRequest sent(String path, String type, String body) {
        return request(path)
                .setHeader("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Api.uri(path));
        Map.of(
                        "User-Agent", "canary-header-1",
                        "Cookie", "session=canary-header-2",
                        "X-API-Key", "canary-header-3",
                        "Authorization", "Bearer canary-header-4",
                        "Referer", "http://canary-header-5/",
                        "X-Request-Id", "canary-header-6",
                        "Origin", "http://canary-header-7",
                        "Accept-Language", "canary-header-8")
                .forEach(request::setHeader);
        return request;
    }
}
