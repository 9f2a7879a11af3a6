package org.weibao.scales.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weibao.scales.api.Api;

/** One less than a limit and the limit itself are not refused for it; one more is. */
@QuarkusTest
class EveryLimitHasItsEdgeTest {

    private static final String ASSESSMENTS = "/v1/scales/phq-a/assessments";

    private enum Limit {
        LEVELS(32, "TOO-DEEP", size -> "[".repeat(size) + "]".repeat(size)),
        CHARACTERS_OF_A_NUMBER(40, "NUMBER-TOO-LONG", size -> answer("0." + "0".repeat(size - 2))),
        CHARACTERS_OF_A_TEXT(16 * 1024, "TEXT-TOO-LONG", size -> answer("\"" + "a".repeat(size) + "\"")),
        ANSWERS(2_000, "TOO-MANY-ANSWERS", EveryLimitHasItsEdgeTest::unknownItems),
        BYTES(256 * 1024, "/v1/problems/too-large", size -> padded("{\"answers\":{}}", size));

        private final int most;
        private final String complaint;
        private final IntFunction<String> document;

        Limit(int most, String complaint, IntFunction<String> document) {
            this.most = most;
            this.complaint = complaint;
            this.document = document;
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreIsRefused(Limit limit) {
        for (int size = limit.most - 1; size <= limit.most; size++) {
            assertThat(Api.post(ASSESSMENTS, limit.document.apply(size)).text())
                    .as("%d", size)
                    .doesNotContain(limit.complaint);
        }
        assertThat(Api.post(ASSESSMENTS, limit.document.apply(limit.most + 1)).text())
                .contains(limit.complaint);
    }

    @Test
    void fiftyErrorsAreListedAndTheRestCounted() {
        for (int errors = 49; errors <= 51; errors++) {
            Api.Answer answer = Api.post(ASSESSMENTS, unknownItems(errors));
            assertThat(answer.json().getJsonArray("errors")).hasSize(Math.min(errors, 50));
            assertThat(answer.json().getInt("errorsLeftOut", 0)).isEqualTo(Math.max(0, errors - 50));
        }
    }

    @Test
    void aLineOfABatchHas64KilobytesAtMost() {
        int most = 64 * 1024;
        assertThat(batch(padded("{\"answers\":{}}", most - 1))).contains("\"scores\"");
        assertThat(batch(padded("{\"answers\":{}}", most))).contains("\"scores\"");
        assertThat(batch(padded("{\"answers\":{}}", most + 1)))
                .contains("\"errors\"")
                .doesNotContain("\"scores\"");
    }

    private static String batch(String line) {
        return Api.send(HttpRequest.newBuilder(Api.uri(ASSESSMENTS + "/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(line + "\n"))
                        .build())
                .text();
    }

    private static String answer(String value) {
        return "{\"answers\":{\"q1\":" + value + "}}";
    }

    private static String unknownItems(int count) {
        return IntStream.range(0, count)
                .mapToObj(item -> "\"z" + item + "\":0")
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    private static String padded(String document, int length) {
        return document + " ".repeat(length - document.length());
    }
}
