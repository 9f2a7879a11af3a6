package org.weibao.scales.api.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.builtin.BuiltIn;

@QuarkusTest
class DefinitionsTest {

    private static final String CHECK = "/v1/definitions/check";

    @ParameterizedTest
    @CsvSource({
        "scales/phq-a/phq-a.scale.yaml, scale",
        "policies/changning-2022.referral.yaml, policy",
    })
    void whatShipsIsInOrder(String file, String kind) {
        JsonObject checked =
                check("?kind=" + kind, "application/yaml", text(file)).json();
        assertThat(checked.getBoolean("inOrder")).isTrue();
        assertThat(checked.getJsonArray("findings")).isEmpty();
    }

    @Test
    void everyMistakeIsNamedWithLineAndColumn() {
        String wrong = text("scales/phq-a/phq-a.scale.yaml").replaceFirst("(?m)^main: total$", "main: totl");
        JsonObject checked = check("?lang=en", "text/yaml", wrong).json();
        assertThat(checked.getBoolean("inOrder")).isFalse();
        JsonObject finding = checked.getJsonArray("findings").getJsonObject(0);
        assertThat(finding.getString("code")).isEqualTo("REFERENCE-UNKNOWN");
        assertThat(finding.getInt("line")).isPositive();
        assertThat(finding.getInt("column")).isEqualTo(7);
        assertThat(finding.getString("message")).contains("total");
    }

    @Test
    void anExampleThatDoesNotComeOutIsNamedInChinese() {
        String wrong = text("scales/phq-a/phq-a.scale.yaml")
                .replaceFirst("value: 0, state: complete", "value: 1, state: complete");
        JsonObject finding = check("", "application/yaml", wrong)
                .json()
                .getJsonArray("findings")
                .getJsonObject(0);
        assertThat(finding.getString("code")).isEqualTo("EXAMPLE-FAILS");
        assertThat(finding.getString("message")).matches(".*[\\u4e00-\\u9fff].*");
    }

    @Test
    void aScaleWhoseTableCouldNotComeAlongSaysSo() {
        String withTable = BuiltIn.files().keySet().stream()
                .filter(name -> name.endsWith(".scale.yaml") && text(name).contains("table: "))
                .findFirst()
                .orElseThrow();
        JsonObject checked = check("", "application/yaml", text(withTable)).json();
        assertThat(checked.getBoolean("tablesMissing")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/json, '{\"zzz\":[', 200",
        "'', application/json, '', 200",
        "'', application/yaml, '&a [*a]', 200",
        "?kind=recipe, application/yaml, 'format: 1', 400",
        "'', text/plain, 'format: 1', 415",
    })
    void whateverIsSentIsAnswered(String query, String type, String document, int status) {
        Api.Answer answer = check(query, type, document);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.json().getBoolean("inOrder")).isFalse();
        }
    }

    @Test
    void aDocumentHasTheLimitOfEveryBody() {
        assertThat(check("", "application/yaml", "#".repeat(256 * 1024 + 1)).status())
                .isEqualTo(413);
    }

    private static Api.Answer check(String query, String type, String document) {
        return Api.send(HttpRequest.newBuilder(Api.uri(CHECK + query))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build());
    }

    private static String text(String file) {
        return new String(BuiltIn.files().get(file), StandardCharsets.UTF_8);
    }
}
