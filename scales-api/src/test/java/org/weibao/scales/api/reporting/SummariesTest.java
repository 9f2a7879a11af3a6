package org.weibao.scales.api.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;

@QuarkusTest
class SummariesTest {

    private static final Path MARCH = Path.of("../scales-definitions/examples/contacts-2026-03.ndjson");
    private static final String SUMMARY = "/v1/summaries?month=2026-03";

    @Test
    void aMonthIsSummedUpWithSmallNumbersHidden() throws IOException {
        JsonObject summary = accepted(SUMMARY, "*/*", Files.readString(MARCH)).json();
        assertThat(summary.getString("period")).isEqualTo("2026-03");
        assertThat(summary.getJsonObject("served").getInt("total")).isEqualTo(600);
        JsonObject small = accepted(
                        SUMMARY, "application/json", "{\"month\":\"2026-03\",\"served\":\"minor\"}\n".repeat(3))
                .json();
        assertThat(small.getJsonObject("served")).doesNotContainKey("total");
    }

    @Test
    void aTableOpensInSpreadsheets() throws IOException {
        Api.Answer table = accepted(SUMMARY, "text/csv", Files.readString(MARCH));
        assertThat(table.type()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(table.text()).contains("\r\n", "2026-03", "600");
    }

    @Test
    void exactCountsOfMonthsAreMergedToTheQuarter() throws IOException {
        String march = accepted("/v1/summaries/counts?month=2026-03", "*/*", Files.readString(MARCH))
                .text();
        String february = accepted(
                        "/v1/summaries/counts?month=2026-02",
                        "*/*",
                        Files.readString(MARCH).replace("2026-03", "2026-02"))
                .text();
        JsonObject quarter = accepted("/v1/summaries/merge?quarter=2026-Q1", "*/*", march + "\n" + february)
                .json();
        assertThat(quarter.getJsonObject("served").getInt("total")).isEqualTo(1200);
        assertThat(quarter.getJsonArray("months").toString()).isEqualTo("[\"2026-02\",\"2026-03\"]");
        JsonObject twice = refused("/v1/summaries/merge?quarter=2026-Q1", march + march);
        assertThat(twice.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("COUNTED-TWICE");
        assertThat(twice.getJsonArray("errors").getJsonObject(0).getInt("line")).isEqualTo(2);
    }

    @Test
    void oneBadLineAndNothingIsCountedNorRepeated() {
        JsonObject refused = refused(
                SUMMARY,
                "{\"month\":\"2026-03\",\"served\":\"minor\"}\n{\"month\":\"2026-03\",\"served\":\"canary\"}\n");
        assertThat(refused.getString("type")).isEqualTo("/v1/problems/document-refused");
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getInt("line"))
                .isEqualTo(2);
        assertThat(refused.toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?month=2026-13",
                "?month=2026-03&quarter=2026-Q1",
                "?quarter=2026-Q5",
                "?month=2026-03&months-kept-back=yes"
            })
    void withoutAMonthOrAQuarterThereIsNoSummary(String query) {
        for (String address : new String[] {"/v1/summaries", "/v1/summaries/counts", "/v1/summaries/merge"}) {
            assertThat(post(address + query, "application/x-ndjson", "*/*", "").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void nothingToMergeIsNoDocument() {
        assertThat(post("/v1/summaries/merge?month=2026-03", "application/x-ndjson", "*/*", "\n")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void otherTypesAreRefused() {
        assertThat(post(SUMMARY, "application/json", "*/*", "{}").status()).isEqualTo(415);
        assertThat(post(SUMMARY, "application/x-ndjson", "text/html", "").status())
                .isEqualTo(406);
        assertThat(post("/v1/summaries/counts?month=2026-03", "application/x-ndjson", "text/csv", "")
                        .status())
                .isEqualTo(406);
    }

    private static Api.Answer accepted(String path, String accept, String lines) {
        Api.Answer answer = post(path, "application/x-ndjson", accept, lines);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static JsonObject refused(String path, String lines) {
        Api.Answer answer = post(path, "application/x-ndjson", "*/*", lines);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json();
    }

    private static Api.Answer post(String path, String type, String accept, String lines) {
        return Api.send(HttpRequest.newBuilder(Api.uri(path))
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(lines, StandardCharsets.UTF_8))
                .build());
    }
}
