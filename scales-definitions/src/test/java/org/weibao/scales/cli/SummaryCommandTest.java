package org.weibao.scales.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryCommandTest {

    private static final String MARCH = "examples/contacts-2026-03.ndjson";
    private static final Path SCREENS = Path.of("src/test/resources/screens");

    @TempDir
    private Path folder;

    @Test
    void the_example_is_six_hundred_made_up_contacts() throws IOException {
        assertThat(Files.readString(Path.of(MARCH))).isEqualTo(ExampleContacts.ndjson("2026-03", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_month_is_the_table_that_the_notice_asks_for(String language) throws IOException {
        CommandLineRun run = CommandLineRun.of("summary", "--in", MARCH, "--month", "2026-03", "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(SCREENS.resolve("summary-2026-03." + language + ".txt")));
    }

    @Test
    void a_spreadsheet_opens_it_with_chinese_intact() throws IOException {
        Path table = folder.resolve("march.csv");
        CommandLineRun.of("summary", "--in", MARCH, "--month", "2026-03", "--csv", table.toString());
        assertThat(Files.readAllBytes(table)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readString(table))
                .isEqualTo(Files.readString(SCREENS.resolve("summary-2026-03.csv")))
                .startsWith("\uFEFF期间,项目,类别,未成年人（人次）,家长（人次）,合计（人次）\r\n2026-03,服务人次,,");
    }

    @Test
    void months_are_merged_to_a_quarter_in_any_order() throws IOException {
        String[] files = {counts("2026-01", 1), counts("2026-02", 2), counts("2026-03", 3)};
        CommandLineRun run =
                CommandLineRun.of("summary", "--merge", files[0], files[1], files[2], "--quarter", "2026-Q1");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s", "")).contains("2026年第1季度", "1800", "不能当作人数");
        assertThat(CommandLineRun.of("summary", "--merge", files[2], files[0], files[1], "--quarter", "2026-Q1"))
                .isEqualTo(run);
    }

    @Test
    void a_quarter_without_one_of_its_months_says_so() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "summary", "--merge", counts("2026-01", 1), counts("2026-02", 2), "--quarter", "2026-Q1");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("MONTH-MISSING", "2026-03");
        assertThat(run.out()).contains("含以下月份：2026-01、2026-02\n");
    }

    @Test
    void nothing_is_counted_twice() throws IOException {
        String january = counts("2026-01", 1);
        String copy = folder.resolve("copy.json").toString();
        Files.copy(Path.of(january), Path.of(copy));
        CommandLineRun run = CommandLineRun.of("summary", "--merge", january, copy, "--quarter", "2026-Q1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("COUNTED-TWICE");
    }

    @Test
    void counts_that_do_not_add_up_are_refused_since_hiding_relies_on_them() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        String exact = Files.readString(Path.of(counts("2026-01", 1)));
        Files.writeString(wrong, exact.replaceFirst("\"none\":\\{\"minors\":", "\"none\":{\"minors\":1"));
        CommandLineRun run = CommandLineRun.of("summary", "--merge", wrong.toString(), "--month", "2026-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("COUNTS-DISAGREE");
    }

    @Test
    void one_bad_line_and_there_are_no_numbers_and_no_value_is_repeated() throws IOException {
        Path records = folder.resolve("records.ndjson");
        Files.writeString(records, """
                {"month":"2026-03","served":"minor"}
                {"month":"2026-02","served":"minor","name":"王小明"}

                {"month":"2026-03","served":"cousin","instruments":["secret-scale"]}
                """, UTF_8);
        CommandLineRun run = CommandLineRun.of("summary", "--in", records.toString(), "--month", "2026-03");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("records.ndjson:2:", "MONTH-NOT-EXPECTED", "KEY-UNKNOWN", "records.ndjson:4:", "NOT-ALLOWED")
                .doesNotContain("王小明", "cousin", "secret-scale");
    }

    @Test
    void a_month_with_very_few_contacts_shows_no_number_at_all() throws IOException {
        Path records = folder.resolve("records.ndjson");
        Files.writeString(records, "{\"month\":\"2026-03\",\"served\":\"minor\",\"level\":\"emergency\"}\n".repeat(4));
        CommandLineRun run = CommandLineRun.of("summary", "--in", records.toString(), "--month", "2026-03", "--json");
        assertThat(run.out()).contains("\"served\":{\"hidden\":[\"minors\",\"parents\",\"total\"]}");
        assertThat(run.out()).doesNotContainPattern("\"(minors|parents|total)\":");
    }

    private String counts(String month, long seed) throws IOException {
        Path records = folder.resolve(month + ".ndjson");
        Path counts = folder.resolve(month + ".json");
        Files.writeString(records, ExampleContacts.ndjson(month, seed), UTF_8);
        CommandLineRun.of("summary", "--in", records.toString(), "--month", month, "--counts", counts.toString());
        return counts.toString();
    }
}
