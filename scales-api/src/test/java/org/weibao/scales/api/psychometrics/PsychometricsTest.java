package org.weibao.scales.api.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.api.Api;

@QuarkusTest
class PsychometricsTest {

    private static final Path FORMS = Path.of("../scales-definitions/examples/synthetic-weibao-child.csv");

    @Test
    void theSameFormsAndSeedGiveTheSameBytesAndAnotherSeedOtherIntervals() throws IOException {
        String forms = Files.readString(FORMS);
        Api.Answer answer = post("weibao-child?seed=7", "text/csv", forms);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().getJsonObject("scale").getString("id")).isEqualTo("weibao-child");
        assertThat(post("weibao-child?seed=7", "text/csv", forms).text()).isEqualTo(answer.text());
        assertThat(post("weibao-child?seed=8", "text/csv", forms).text()).isNotEqualTo(answer.text());
    }

    @Test
    void aLineThatIsRefusedIsCountedAndNotRepeated() {
        Api.Answer answer =
                post("asq", "application/x-ndjson", "{\"answers\":{\"q1\":0}}\n{\"answers\":{\"q1\":\"canary\"}}\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("refusedLines").toString()).isEqualTo("[2]");
        assertThat(answer.text()).doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({
        "asq-x, application/x-ndjson, 404",
        "asq, application/json, 415",
        "asq?seed=x, application/x-ndjson, 400",
    })
    void whatCannotBeAnalysedIsAProblem(String scale, String type, int status) {
        assertThat(post(scale, type, "{\"answers\":{}}\n").status()).isEqualTo(status);
    }

    private static Api.Answer post(String scale, String type, String body) {
        return Api.send(HttpRequest.newBuilder(Api.uri("/v1/psychometrics/" + scale))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
