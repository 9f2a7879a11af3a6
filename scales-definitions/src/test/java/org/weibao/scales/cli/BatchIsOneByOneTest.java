package org.weibao.scales.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.weibao.scales.Scale;
import org.weibao.scales.Submission;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.exchange.AssessmentJson;
import org.weibao.scales.exchange.JsonText;

/** A law: what a batch says of a line is what the scale says of that request alone, and a table says what its requests say. */
class BatchIsOneByOneTest {

    private static final Scale ASQ = BuiltIn.library().scale("asq");
    private static final List<String> ITEMS = List.of("q1", "q2", "q3", "q4", "q5");

    /** Codes 0, 1 and 9 are on the form, 2 is not; 3 stands for a blank. */
    private static final List<String> CELLS = List.of("0", "1", "9", "2", "");

    @Property(tries = 200)
    void a_line_of_a_batch_is_what_the_request_comes_to_alone(
            @ForAll @Size(max = 6) List<@Size(5) List<@IntRange(max = 4) Integer>> forms) throws IOException {
        List<String> requests = numbered(forms, BatchIsOneByOneTest::request).toList();
        List<String> results = batch(String.join("\n", requests));
        assertThat(results).hasSameSizeAs(requests);
        for (int i = 0; i < requests.size(); i++) {
            Submission alone = ASQ.submit("", requests.get(i).getBytes(UTF_8));
            String result = results.get(i);
            alone.assessment()
                    .ifPresentOrElse(
                            assessment -> assertThat(result)
                                    .isEqualTo(
                                            JsonText.of(json -> AssessmentJson.write(json, assessment, Labels.NONE))),
                            () -> assertThat(result).contains("\"errors\":[{").doesNotContain("scores"));
        }
    }

    @Property(tries = 200)
    void a_table_says_what_its_requests_say(
            @ForAll @Size(max = 6) List<@Size(5) List<@IntRange(max = 4) Integer>> forms) throws IOException {
        String table = numbered(forms, BatchIsOneByOneTest::row).collect(Collectors.joining());
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ASQ.batch(Optional.empty()).csv(bytes("ref,q1,q2,q3,q4,q5\n" + table), ITEMS, results, counts -> {});
        List<String> requests = numbered(forms, BatchIsOneByOneTest::request).toList();
        assertThat(results.toString(UTF_8).lines().map(BatchIsOneByOneTest::withoutLine))
                .isEqualTo(batch(String.join("\n", requests)).stream()
                        .map(BatchIsOneByOneTest::withoutLine)
                        .toList());
    }

    private static List<String> batch(String requests) throws IOException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ASQ.batch(Optional.empty()).ndjson(bytes(requests), results, counts -> {});
        return results.toString(UTF_8).lines().toList();
    }

    /** Each form has a reference of its own: one that comes twice is remarked on. */
    private static Stream<String> numbered(List<List<Integer>> forms, BiFunction<Integer, List<Integer>, String> text) {
        return IntStream.range(0, forms.size()).mapToObj(number -> text.apply(number, forms.get(number)));
    }

    private static String request(int number, List<Integer> form) {
        String answers = IntStream.range(0, form.size())
                .filter(i -> !CELLS.get(form.get(i)).isEmpty())
                .mapToObj(i -> "\"" + ITEMS.get(i) + "\":" + CELLS.get(form.get(i)))
                .collect(Collectors.joining(","));
        return "{\"ref\":\"r" + number + "\",\"answers\":{" + answers + "}}";
    }

    private static String row(int number, List<Integer> form) {
        return "r" + number + "," + form.stream().map(CELLS::get).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String withoutLine(String result) {
        return result.replaceFirst("^\\{\"line\":[0-9]+", "{");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
