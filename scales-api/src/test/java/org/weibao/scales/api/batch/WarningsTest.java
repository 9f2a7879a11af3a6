package org.weibao.scales.api.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.api.Api;

@QuarkusTest
class WarningsTest {

    private static final String WARNINGS = "/v1/scales/asq/warnings";
    private static final String CALM = "{\"ref\":\"r1\",\"answers\":{\"q1\":0,\"q2\":0,\"q3\":0,\"q4\":0}}\n";
    private static final String OPEN = "{\"ref\":\"r2\",\"answers\":{\"q1\":0}}\n";
    private static final String NOW = "{\"ref\":\"r3\",\"answers\":{\"q1\":1,\"q2\":1,\"q3\":1,\"q4\":1,\"q5\":1}}\n";

    @Test
    void whoIsInPresentDangerStandsFirstAndWhoAnsweredCalmlyIsCounted() {
        JsonObject list = accepted(LineIntake.NDJSON, CALM + OPEN + NOW);
        assertThat(list.getJsonObject("counts").getInt("lines")).isEqualTo(3);
        assertThat(list.getJsonObject("counts").getInt("notListed")).isEqualTo(1);
        assertThat(list.getJsonArray("warnings").getValuesAs(JsonObject.class))
                .extracting(warning -> warning.getString("ref"))
                .containsExactly("r3", "r2");
    }

    @Test
    void aRefusedLineStaysOnTheListAndDoesNotSayWhatWasAnswered() {
        JsonObject list = accepted(LineIntake.NDJSON, CALM + "{\"ref\":\"r4\",\"answers\":{\"q1\":\"canary\"}}\n");
        JsonObject refused = list.getJsonArray("warnings").getJsonObject(0);
        assertThat(refused.getString("standing")).isEqualTo("refused");
        assertThat(refused.getBoolean("safetyOpen")).isTrue();
        assertThat(list.toString()).contains("ANSWER-NOT-A-CODE").doesNotContain("canary");
    }

    @Test
    void aTableGivesTheSameListAsLines() {
        assertThat(accepted(LineIntake.CSV, "ref,q1,q2,q3,q4,q5\nr1,0,0,0,0,\nr2,0,,,,\nr3,1,1,1,1,1\n")
                        .getJsonArray("warnings")
                        .toString()
                        .replaceAll("\"line\":[0-9]+", ""))
                .isEqualTo(accepted(LineIntake.NDJSON, CALM + OPEN + NOW)
                        .getJsonArray("warnings")
                        .toString()
                        .replaceAll("\"line\":[0-9]+", ""));
    }

    @Test
    void asManyLinesAsAreAllowedAndNotOneMore() {
        String most = "\n".repeat(LineIntake.LINES - 1) + OPEN;
        assertThat(accepted(LineIntake.NDJSON, most).getJsonObject("counts").getInt("lines"))
                .isEqualTo(LineIntake.LINES);
        Api.Answer tooMany = post(LineIntake.NDJSON, most + CALM);
        assertThat(tooMany.status()).isEqualTo(413);
        assertThat(tooMany.json().getString("type")).isEqualTo("/v1/problems/too-large");
    }

    @Test
    void asManyBytesAsAreAllowedAndNotOneMore() {
        String line = " ".repeat(60 * 1024 - 1) + "\n";
        String most = line.repeat(LineIntake.BYTES / line.length());
        String rest = " ".repeat(LineIntake.BYTES - most.length());
        assertThat(post(LineIntake.NDJSON, most + rest).status()).isEqualTo(200);
        assertThat(post(LineIntake.NDJSON, most + rest + " ").status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 415",
        "text/plain, 415",
        "application/x-ndjson, 200",
    })
    void itTakesLinesAndTables(String type, int status) {
        assertThat(post(type, CALM).status()).isEqualTo(status);
    }

    @Test
    void aBodyWithoutATypeIsNotTakenForLines() {
        for (String path : new String[] {WARNINGS, "/v1/scales/asq/assessments/batch"}) {
            HttpRequest request = HttpRequest.newBuilder(Api.uri(path))
                    .POST(BodyPublishers.ofString(CALM))
                    .build();
            assertThat(Api.send(request).status()).isEqualTo(415);
        }
    }

    @Test
    void aHeaderThatIsNotOneIsRefusedWithItsPlace() {
        Api.Answer refused = post(LineIntake.CSV, "ref,q1,q99\nr1,0,0\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getString("type")).isEqualTo("/v1/problems/table-header-refused");
    }

    @Test
    void aScaleThatIsNotThere() {
        assertThat(Api.send(request("/v1/scales/asq-x/warnings", LineIntake.NDJSON, CALM))
                        .status())
                .isEqualTo(404);
    }

    private static JsonObject accepted(String type, String body) {
        Api.Answer answer = post(type, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Api.Answer post(String type, String body) {
        return Api.send(request(WARNINGS, type, body));
    }

    private static HttpRequest request(String path, String type, String body) {
        return HttpRequest.newBuilder(Api.uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
