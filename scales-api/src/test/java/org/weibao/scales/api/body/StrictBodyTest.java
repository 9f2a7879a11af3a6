package org.weibao.scales.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.problem.Problem;

/** What JSON binding would take in silence, or hang on, is refused with its place, on every address that takes a body. */
@QuarkusTest
class StrictBodyTest {

    private static final String ASSESSMENTS = "/v1/scales/phq-a/assessments";
    private static final int LIMIT = 256 * 1024;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNoDocumentIsRefusedAtOnce(String name, byte[] body, String code) {
        for (String path : List.of(ASSESSMENTS, "/v1/referrals")) {
            Api.Answer answer = Api.post(path, body);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.type()).isEqualTo(Problem.MEDIA_TYPE);
            assertThat(codes(answer)).contains(code);
        }
    }

    static Stream<Arguments> whatIsNoDocumentIsRefusedAtOnce() {
        return Stream.of(
                arguments("nothing", utf8(""), "DOCUMENT-EMPTY"),
                arguments("blanks", utf8(" \n\t "), "DOCUMENT-EMPTY"),
                arguments("an array that never ends", utf8("{\"zzz\":["), "SYNTAX"),
                arguments("an object that never ends", utf8("{\"zzz\":{\"a\":"), "SYNTAX"),
                arguments("cut in the middle", utf8("{\"answers\":{\"q9\":1}"), "SYNTAX"),
                arguments("cut in a text", utf8("{\"ref\":\"abc"), "SYNTAX"),
                arguments("text behind the document", utf8("{\"answers\":{}} xyz"), "SYNTAX"),
                arguments("two documents", utf8("{\"answers\":{}}{}"), "SYNTAX"),
                arguments("a comma too many", utf8("{\"answers\":{\"q1\":1,}}"), "SYNTAX"),
                arguments("single quotes", utf8("{'answers':{}}"), "SYNTAX"),
                arguments("a comment", utf8("{\"answers\":{} /* none */}"), "SYNTAX"),
                arguments("NaN", utf8("{\"answers\":{\"q1\":NaN}}"), "SYNTAX"),
                arguments("a leading zero", utf8("{\"answers\":{\"q1\":01}}"), "SYNTAX"),
                arguments("a plus sign", utf8("{\"answers\":{\"q1\":+1}}"), "SYNTAX"),
                arguments("a bare word", utf8("hello"), "SYNTAX"),
                arguments("YAML", utf8("answers:\n  q1: 1\n"), "SYNTAX"),
                arguments("a byte order mark", utf8("\uFEFF{\"answers\":{}}"), "BYTE-ORDER-MARK"),
                arguments("GB18030", "{\"ref\":\"甲\"}".getBytes(Charset.forName("GB18030")), "ENCODING-NOT-UTF8"),
                arguments("UTF-16", "{\"answers\":{}}".getBytes(StandardCharsets.UTF_16), "ENCODING-NOT-UTF8"),
                arguments("a cut UTF-8 sequence", new byte[] {'"', (byte) 0xE4, (byte) 0xBD, '"'}, "ENCODING-NOT-UTF8"),
                arguments("33 levels", utf8(nested(33)), "TOO-DEEP"),
                arguments("100,000 levels", utf8(nested(100_000)), "TOO-DEEP"),
                arguments("100,000 levels that never end", utf8("[".repeat(100_000)), "TOO-DEEP"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNoRequestIsRefusedWithItsPlace(String name, String body, String code, String pointer) {
        Api.Answer answer = Api.post(ASSESSMENTS, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(errors(answer)).anySatisfy(error -> {
            assertThat(error.getString("code")).isEqualTo(code);
            assertThat(error.getString("pointer")).isEqualTo(pointer);
        });
        assertThat(answer.json()).as("nothing is scored").doesNotContainKeys("scores", "assessments");
    }

    static Stream<Arguments> whatIsNoRequestIsRefusedWithItsPlace() {
        return Stream.of(
                arguments("a list", "[]", "WRONG-TYPE", ""),
                arguments("null", "null", "VALUE-NULL", ""),
                arguments("a number", "5", "WRONG-TYPE", ""),
                arguments("no answers", "{}", "KEY-MISSING", ""),
                arguments("an unknown member", "{\"answers\":{},\"anwsers\":{}}", "KEY-UNKNOWN", "/anwsers"),
                arguments("a member written twice", "{\"answers\":{},\"answers\":{}}", "DUPLICATE-KEY", "/answers"),
                arguments(
                        "an answer written twice", "{\"answers\":{\"q1\":1,\"q1\":1}}", "DUPLICATE-KEY", "/answers/q1"),
                arguments(
                        "an age in words",
                        "{\"answers\":{},\"respondent\":{\"age\":\"14\"}}",
                        "WRONG-TYPE",
                        "/respondent/age"),
                arguments(
                        "ages that disagree",
                        "{\"answers\":{},\"respondent\":{\"age\":14,\"ageMonths\":100}}",
                        "AGES-DISAGREE",
                        "/respondent/ageMonths"),
                arguments("a name", "{\"answers\":{},\"ref\":\"王小明\"}", "REF-LOOKS-PERSONAL", "/ref"),
                arguments(
                        "a telephone number", "{\"answers\":{},\"ref\":\"13800138000\"}", "REF-LOOKS-PERSONAL", "/ref"),
                arguments("half a character", "{\"answers\":{},\"ref\":\"\\ud800\"}", "LONE-SURROGATE", "/ref"),
                arguments(
                        "a text of 16 K and one",
                        "{\"answers\":{},\"ref\":\"" + "a".repeat(16_385) + "\"}",
                        "TEXT-TOO-LONG",
                        "/ref"),
                arguments("2,001 answers", answers(2_001), "TOO-MANY-ANSWERS", "/answers"),
                arguments("an unknown item", "{\"answers\":{\"q99\":1}}", "ITEM-UNKNOWN", "/answers/q99"),
                arguments("a code outside the format", "{\"answers\":{\"q1\":4}}", "CODE-NOT-ALLOWED", "/answers/q1"),
                arguments("2.9", "{\"answers\":{\"q1\":2.9}}", "ANSWER-NOT-A-CODE", "/answers/q1"),
                arguments(
                        "2 to the 32nd plus 3", "{\"answers\":{\"q1\":4294967299}}", "CODE-NOT-ALLOWED", "/answers/q1"),
                arguments(
                        "2 to the 64th plus 1",
                        "{\"answers\":{\"q1\":18446744073709551617}}",
                        "ANSWER-NOT-A-CODE",
                        "/answers/q1"),
                arguments(
                        "a hair above 1",
                        "{\"answers\":{\"q1\":1.00000000000000000001}}",
                        "ANSWER-NOT-A-CODE",
                        "/answers/q1"),
                arguments(
                        "41 digits",
                        "{\"answers\":{\"q1\":1." + "0".repeat(40) + "}}",
                        "NUMBER-TOO-LONG",
                        "/answers/q1"),
                arguments("a number beyond all", "{\"answers\":{\"q1\":1e999}}", "NUMBER-OUT-OF-RANGE", "/answers/q1"),
                arguments("\"3\"", "{\"answers\":{\"q1\":\"3\"}}", "ANSWER-NOT-A-CODE", "/answers/q1"),
                arguments("true", "{\"answers\":{\"q1\":true}}", "ANSWER-NOT-A-CODE", "/answers/q1"),
                arguments("a list for an answer", "{\"answers\":{\"q1\":[1]}}", "ANSWER-NOT-A-CODE", "/answers/q1"),
                arguments(
                        "a mapping for an answer",
                        "{\"answers\":{\"q1\":{\"code\":1}}}",
                        "ANSWER-NOT-A-CODE",
                        "/answers/q1"));
    }

    @Test
    void fiftyErrorsAreEnoughAndTheRestAreCounted() {
        String body = "{\"answers\":{"
                + IntStream.rangeClosed(1, 80).mapToObj(i -> "\"z" + i + "\":1").collect(Collectors.joining(","))
                + "}}";
        Api.Answer answer = Api.post(ASSESSMENTS, body);
        assertThat(errors(answer)).hasSize(50);
        assertThat(answer.json().getInt("errorsLeftOut")).isEqualTo(30);
    }

    /** Work must not grow with the square of the mistakes: the whole quarter of a megabyte is full of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assessments\":{\"phq-a\":{\"answers\":{%s}}}}|\"a\":1",
                "{\"assessments\":{%s}}|\"phq-a\":{}",
                "{\"events\":[%s]}|\"nothing\"",
                "{%s}|\"a\":1",
                "[%s]|1"
            })
    void aBodyFullOfMistakesIsAnsweredInTime(String shape) {
        String[] outsideAndInside = shape.split("\\|");
        int times = (LIMIT - 100) / (outsideAndInside[1].length() + 1);
        String inside = String.join(",", Collections.nCopies(times, outsideAndInside[1]));
        assertThat(Api.post("/v1/referrals", String.format(outsideAndInside[0], inside))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void exactlyTheLimitIsRead() {
        byte[] body = new byte[LIMIT];
        Arrays.fill(body, (byte) ' ');
        byte[] document = utf8("{\"answers\":{}}");
        System.arraycopy(document, 0, body, 0, document.length);
        assertThat(Api.post(ASSESSMENTS, body).status()).isEqualTo(200);
    }

    @Test
    void aByteMoreIsTooLargeWhetherAnnouncedOrNot() {
        byte[] body = new byte[LIMIT + 1];
        Arrays.fill(body, (byte) ' ');
        assertThat(Api.post(ASSESSMENTS, body).status()).isEqualTo(413);
        Api.Answer unannounced =
                Api.post(ASSESSMENTS, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(unannounced.status()).isEqualTo(413);
        assertThat(unannounced.type()).isEqualTo(Problem.MEDIA_TYPE);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static String answers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"i" + i + "\":0")
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    private static List<JsonObject> errors(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class);
    }

    private static List<String> codes(Api.Answer answer) {
        return errors(answer).stream().map(error -> error.getString("code")).toList();
    }
}
