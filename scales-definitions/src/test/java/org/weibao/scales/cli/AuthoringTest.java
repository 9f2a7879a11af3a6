package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.definition.Respondent;

/** What a psychologist does with the command line: begin a file, check it, hold its tables and wording against the manual. */
class AuthoringTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final Path GUIDE = Path.of("..", "docs", "writing-scales.zh.md");

    @TempDir
    Path folder;

    @Test
    void a_new_file_is_in_order_from_the_first_minute_and_its_examples_pass() {
        assertThat(CommandLineRun.of("new", "ours", "--in", folder.toString()).code())
                .isZero();
        String file = folder.resolve("ours.scale.yaml").toString();
        CommandLineRun check = CommandLineRun.of("check", file);
        assertThat(check.code()).isZero();
        assertThat(check.out()).isEmpty();
        assertThat(CommandLineRun.of("test", file).out()).contains("ours（3 个例子）");
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.scale.yaml"), "mine");
        assertThat(CommandLineRun.of("new", "ours", "--in", folder.toString()).code())
                .isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void an_id_that_cannot_be_one_or_is_taken_is_wrong_usage() {
        assertThat(CommandLineRun.of("new", "Ours").err()).contains("不能作代号");
        assertThat(CommandLineRun.of("new", "phq-a").err()).contains("已有“phq-a”");
    }

    @Test
    void a_wording_alone_is_held_against_the_built_in_scale() throws IOException {
        Path wording = folder.resolve("phq-a.wording.zh.yaml");
        Files.copy(Path.of("src/main/resources/scales/weibao-child/weibao-child.wording.zh.yaml"), wording);
        CommandLineRun check = CommandLineRun.of("check", wording.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("phq-a.wording.zh.yaml:2:10: 错误 SCALE-UNKNOWN");
    }

    @Test
    void every_command_that_the_guide_names_is_one() throws IOException {
        List<String> named = Pattern.compile("`?scales ([a-z]+)")
                .matcher(Files.readString(GUIDE))
                .results()
                .map(command -> command.group(1))
                .distinct()
                .toList();
        assertThat(named).contains("new", "check", "test", "key", "table", "schema");
        assertThat(named)
                .allMatch(command -> CommandLineRun.of(command, "--help").code() == 0);
    }

    /** The guide leaves most words out, and says nothing else that is wrong. */
    @Test
    void the_wording_of_the_guide_lacks_only_the_words_it_leaves_out() throws IOException {
        Files.copy(EXAMPLES.resolve("my-first.scale.yaml"), folder.resolve("my-first.scale.yaml"));
        Matcher block = Pattern.compile("```yaml\n(format: 1\nwording: .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        Path wording = Files.writeString(folder.resolve("my-first.wording.zh.yaml"), block.group(1));

        assertThat(CommandLineRun.of("check", wording.toString()).out().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("WORDING-MISSING"));
    }

    @Test
    void the_tables_of_the_guide_stand_as_a_manual_would_print_them() throws IOException {
        CommandLineRun table = CommandLineRun.of(
                "table", EXAMPLES.resolve("my-first.scale.yaml").toString());
        assertThat(table.out()).isEqualTo(Files.readString(Path.of("src/test/resources/tables/my-first.txt")));
    }

    /** The table and the scoring are one plan, so each total has the band that an assessment gives it. */
    @Test
    void every_total_stands_in_the_table_with_the_band_that_scoring_gives() {
        Scale scale = Scale.load(Path.of("src/main/resources/scales/gad-7/gad-7.scale.yaml"));
        String table = scale.conversionTables("zh");
        for (int total = 0; total <= 21; total++) {
            Scored scored = (Scored) scale.assess(Responses.of(answersThatMake(total)), Respondent.UNKNOWN)
                    .score("total");
            assertThat(scored.value()).isEqualTo(total);
            assertThat(bandInTable(table, "severity", total))
                    .isEqualTo(scored.band("severity").orElseThrow());
        }
    }

    private static Map<String, Integer> answersThatMake(int total) {
        return IntStream.rangeClosed(1, 7)
                .boxed()
                .collect(Collectors.toMap(i -> "q" + i, i -> Math.max(0, Math.min(3, total - 3 * (i - 1)))));
    }

    private static String bandInTable(String table, String banding, int value) {
        return table.lines()
                .dropWhile(line -> !line.equals("  " + banding))
                .skip(1)
                .map(line -> line.strip().split(" +|–"))
                .filter(row -> Integer.parseInt(row[0]) <= value && value <= Integer.parseInt(row[row.length - 2]))
                .map(row -> row[row.length - 1])
                .findFirst()
                .orElseThrow();
    }
}
