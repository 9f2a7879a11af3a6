package org.weibao.scales.api.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.weibao.scales.api.Api;

@QuarkusTest
class MonitoringTest {

    private static final Path EXAMPLES = Path.of("../scales-definitions/examples");

    @Test
    void aChangeIsHeldAgainstChance() throws IOException {
        JsonObject compared = accepted("/v1/comparisons", Files.readString(EXAMPLES.resolve("compare-sdq.json")));
        assertThat(compared.getJsonObject("comparison").getBoolean("comparable"))
                .isTrue();
        assertThat(compared.getJsonObject("comparison")
                        .getJsonArray("worsenings")
                        .toString())
                .contains("deterioration");
        assertThat(compared.getJsonObject("referral").getString("level")).isNotEqualTo("none");
    }

    @Test
    void aCorrectionNamesWhatChangesAndNeverHow() throws IOException {
        JsonObject corrected = accepted("/v1/corrections", Files.readString(EXAMPLES.resolve("correct-phq-a.json")));
        JsonObject correction = corrected.getJsonObject("correction");
        assertThat(correction.getJsonArray("items").toString()).isEqualTo("[\"q9\"]");
        assertThat(correction.getJsonObject("replaces").getString("digest")).startsWith("sha256:");
        assertThat(correction.getJsonArray("remarks").toString()).contains("safety-flag-withdrawn");
        assertThat(corrected.getJsonObject("assessment")).containsKey("scores");
    }

    @Test
    void oneRefusedAnswerAndNothingIsComparedYetTheSafetyFlagsAreSaid() {
        JsonObject problem = refused(
                "/v1/comparisons",
                "{\"scale\":\"phq-a\",\"assessments\":[{\"answeredOn\":\"2026-01-05\",\"answers\":{\"q9\":2,\"q1\":77}},"
                        + "{\"answeredOn\":\"2026-02-05\",\"answers\":{\"q9\":0}}]}");
        assertThat(problem.getString("type")).isEqualTo("/v1/problems/answers-refused");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/assessments/0/answers/q1");
        JsonObject form = problem.getJsonArray("refused").getJsonObject(0);
        assertThat(form.getString("scale")).isEqualTo("phq-a");
        assertThat(form.getJsonArray("flags").toString())
                .contains("\"id\":\"suicide-item\"", "\"state\":\"raised\"")
                .doesNotContain("\"found\"");
        assertThat(problem).doesNotContainKey("comparison");
    }

    @Test
    void aScaleThatIsNotThereAndADocumentOfAnotherShape() {
        assertThat(refused("/v1/comparisons", "{\"scale\":\"phq-x\",\"assessments\":[]}")
                        .toString())
                .contains("SCALE-UNKNOWN", "ASSESSMENT-COUNT");
        assertThat(refused("/v1/corrections", "{\"scale\":\"phq-a\",\"original\":{\"answers\":{}}}")
                        .toString())
                .contains("KEY-MISSING", "corrected");
    }

    private static JsonObject accepted(String address, String body) {
        Api.Answer answer = Api.post(address, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonObject refused(String address, String body) {
        Api.Answer answer = Api.post(address, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json();
    }
}
