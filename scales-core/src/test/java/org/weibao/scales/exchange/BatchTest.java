package org.weibao.scales.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

class BatchTest {

    private static final List<String> ITEMS = List.of("q1", "q2", "bed");

    private static final Finding NOT_A_CODE =
            Finding.of(FindingCode.CODE_NOT_ALLOWED, new Place("", 1, 9, "/answers/q3"), "allowed", "0, 1");

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_line_in_is_a_line_out_in_the_same_order_and_a_bad_one_stops_nothing() throws IOException {
        String results = ndjson("{\"good\":1}\n{\"bad\":1}\r\n\n{\"good\":2}");
        assertThat(results.lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"format\":1,"),
                        second -> assertThat(second)
                                .startsWith(
                                        "{\"line\":2,\"ref\":\"r2\",\"errors\":[{\"code\":\"CODE-NOT-ALLOWED\","
                                                + "\"item\":\"q3\",\"pointer\":\"/answers/q3\"}],\"flags\":[{\"id\":\"self-harm\",")
                                .doesNotContain("scores"),
                        third -> assertThat(third).startsWith("{\"line\":3,\"errors\":[{\"code\":\"CODE-NOT-ALLOWED\""),
                        fourth -> assertThat(fourth).startsWith("{\"format\":1,"));
        assertThat(asked).containsExactly("{\"good\":1}", "{\"bad\":1}", "", "{\"good\":2}");
    }

    @Test
    void a_line_break_at_the_end_begins_no_line() throws IOException {
        assertThat(ndjson("{\"good\":1}\n").lines()).hasSize(1);
        assertThat(ndjson("")).isEmpty();
    }

    @Test
    void a_line_that_is_too_long_is_refused_without_being_read_and_the_next_one_is_used() throws IOException {
        String longest = "{\"good\":\"" + "x".repeat(Lines.LIMIT - 11) + "\"}";
        String results = ndjson("x".repeat(10 * Lines.LIMIT) + "\n" + longest + "\r\n" + longest + " ");
        assertThat(results.lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "{\"line\":1,\"errors\":[{\"code\":\"DOCUMENT-TOO-LARGE\",\"pointer\":\"\"}],\"flags\":[]}"),
                        second -> assertThat(second).startsWith("{\"format\":1,"),
                        third -> assertThat(third).startsWith("{\"line\":3,"));
        assertThat(asked).containsExactly(longest);
    }

    @Test
    void the_counts_tell_how_many_were_refused_and_how_many_call_for_somebody_today() throws IOException {
        List<BatchCounts> progress = new ArrayList<>();
        BatchCounts counts =
                batch().ndjson(bytes("{\"good\":1}\n{\"bad\":1}\n\n"), new ByteArrayOutputStream(), progress::add);
        assertThat(counts).isEqualTo(new BatchCounts(3, 2, 2));
        assertThat(progress).hasSize(3).last().isEqualTo(counts);
    }

    @Test
    void a_row_of_a_table_is_the_request_that_says_the_same() throws IOException {
        csv("\uFEFFref,answeredOn,age,sex,q2,bed,q1\r\nr1,2026-03-01,14,female,2,23:30,\r\n");
        assertThat(asked)
                .containsExactly(
                        "{\"ref\":\"r1\",\"answeredOn\":\"2026-03-01\",\"respondent\":{\"age\":14,\"sex\":\"female\"},"
                                + "\"answers\":{\"q2\":2,\"bed\":\"23:30\"}}");
    }

    @Test
    void cells_are_quoted_as_in_rfc_4180_and_spaces_around_plain_ones_do_not_count() throws IOException {
        csv("ref , q1\n\"a \"\"b\"\", c\\\",\"1\"\n r2 , 2 \n");
        assertThat(asked)
                .containsExactly(
                        "{\"ref\":\"a \\\"b\\\", c\\\\\",\"respondent\":{},\"answers\":{\"q1\":1}}",
                        "{\"ref\":\"r2\",\"respondent\":{},\"answers\":{\"q1\":2}}");
    }

    @Test
    void what_is_no_number_stays_text_so_that_it_is_refused() throws IOException {
        csv("q1,q2\n01,1e2\n+1,１\n2.9,x\u0001\n");
        assertThat(asked)
                .containsExactly(
                        "{\"respondent\":{},\"answers\":{\"q1\":\"01\",\"q2\":1e2}}",
                        "{\"respondent\":{},\"answers\":{\"q1\":\"+1\",\"q2\":\"１\"}}",
                        "{\"respondent\":{},\"answers\":{\"q1\":2.9,\"q2\":\"x\\u0001\"}}");
    }

    @Test
    void a_bad_row_spoils_no_other() throws IOException {
        String results = csv("ref,q1\n\"r1,1\nr2,1,1\n\"r3\"x,1\nr4\nr5,1\n");
        assertThat(results.lines())
                .satisfiesExactly(
                        open -> assertThat(open).startsWith("{\"line\":2,\"errors\":[{\"code\":\"QUOTE-NOT-CLOSED\""),
                        tooLong -> assertThat(tooLong).startsWith("{\"line\":3,\"errors\":[{\"code\":\"ROW-LENGTH\""),
                        after -> assertThat(after).startsWith("{\"line\":4,\"errors\":[{\"code\":\"QUOTE-NOT-CLOSED\""),
                        tooShort -> assertThat(tooShort).startsWith("{\"line\":5,\"errors\":[{\"code\":\"ROW-LENGTH\""),
                        good -> assertThat(good).startsWith("{\"format\":1,"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_reach_the_reader_as_they_are() throws IOException {
        byte[] table = "ref,q1\n测,1\n".getBytes(Charset.forName("GB18030"));
        List<byte[]> lines = new ArrayList<>();
        new Batch(
                        line -> {
                            lines.add(line);
                            return new LineResult.Assessed(DemoMood.assessment());
                        },
                        Labels.NONE,
                        Optional.empty())
                .csv(new ByteArrayInputStream(table), ITEMS, new ByteArrayOutputStream(), counts -> {});
        assertThat(new String(lines.get(0), Charset.forName("GB18030"))).startsWith("{\"ref\":\"测\"");
    }

    @Test
    void a_wrong_column_refuses_the_table_at_once_with_the_nearest_name() {
        assertThatThrownBy(() -> csv("ref,agee,q1,q1,zzzzzz\nr1,1,1,1,1\n"))
                .isInstanceOfSatisfying(
                        HeaderRefused.class,
                        refused -> assertThat(refused.findings())
                                .satisfiesExactly(
                                        near -> assertThat(near.arguments())
                                                .containsEntry("found", "agee")
                                                .containsEntry("nearest", "age"),
                                        twice -> assertThat(twice.code()).isEqualTo(FindingCode.DUPLICATE_KEY),
                                        far -> assertThat(far.arguments())
                                                .containsEntry(
                                                        "allowed",
                                                        "ref, answeredOn, age, ageMonths, sex, informant, grade, gestationWeeks, q1, q2, bed")));
        assertThat(asked).isEmpty();
    }

    @Test
    void a_header_that_a_spreadsheet_wrote_in_another_way_is_refused_with_what_to_do() {
        assertHeaderRefused("ref，q1".getBytes(UTF_8), FindingCode.FULL_WIDTH_PUNCTUATION);
        assertHeaderRefused("编号,q1".getBytes(Charset.forName("GB18030")), FindingCode.ENCODING_NOT_UTF8);
        assertHeaderRefused("\"ref,q1".getBytes(UTF_8), FindingCode.QUOTE_NOT_CLOSED);
        assertHeaderRefused(new byte[0], FindingCode.DOCUMENT_EMPTY);
    }

    @Property(tries = 200)
    void however_the_bytes_come_the_lines_are_the_same(
            @ForAll List<@NotBlank String> texts, @ForAll @IntRange(min = 1, max = 9) int atOnce) throws IOException {
        List<String> lines = texts.stream()
                .map(text -> new String(text.replaceAll("[\r\n]", " ").getBytes(UTF_8), UTF_8))
                .toList();
        asked.clear();
        batch().ndjson(slowly(String.join("\r\n", lines), atOnce), new ByteArrayOutputStream(), counts -> {});
        assertThat(asked).isEqualTo(lines);
    }

    private void assertHeaderRefused(byte[] header, FindingCode code) {
        assertThatThrownBy(() ->
                        batch().csv(new ByteArrayInputStream(header), ITEMS, new ByteArrayOutputStream(), counts -> {}))
                .isInstanceOfSatisfying(
                        HeaderRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly(code));
    }

    private String ndjson(String requests) throws IOException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        batch().ndjson(bytes(requests), results, counts -> {});
        return results.toString(UTF_8);
    }

    private String csv(String table) throws IOException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        batch().csv(bytes(table), ITEMS, results, counts -> {});
        return results.toString(UTF_8);
    }

    private Batch batch() {
        return new Batch(this::assess, Labels.NONE, Optional.empty());
    }

    private LineResult assess(byte[] line) {
        asked.add(new String(line, UTF_8));
        if (line.length == 0) {
            return new LineResult.Refused(Optional.empty(), List.of(NOT_A_CODE), List.of());
        }
        return new String(line, UTF_8).contains("bad")
                ? new LineResult.Refused(Optional.of("r2"), List.of(NOT_A_CODE), List.of(DemoMood.SELF_HARM))
                : new LineResult.Assessed(DemoMood.assessment());
    }

    private static InputStream slowly(String text, int atOnce) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public int read(byte[] target) {
                return read(target, 0, atOnce);
            }
        };
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
