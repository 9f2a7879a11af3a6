package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.Inspected;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.finding.Finding;

/** On forms that were made at random, so that only the way is looked at, and not where it leads. */
class PsychometricsCommandTest {

    private static final String FORMS = "examples/synthetic-weibao-child.csv";
    private static final Path SCALE = Path.of("src/main/resources/scales/weibao-child/weibao-child.scale.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_report_says_what_was_used_and_what_every_number_rests_on() {
        CommandLineRun run = CommandLineRun.of(
                "psychometrics",
                "weibao-child",
                "--in",
                FORMS,
                "--retest",
                "examples/synthetic-weibao-child-retest.csv",
                "--criterion",
                "examples/synthetic-weibao-child-criterion.csv");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("采用 239 份作答，未采用 1 行\n");
        assertThat(run.out())
                .contains("未采用的行：8。", "按代号配成 60 对；179 份没有配对。", "标准为“是”的 53 人，为“否”的 186 人")
                .contains("克龙巴赫 α 系数（费尔特区间） 0.81（0.76～0.84）【n=215，各题齐全者】")
                .contains("不能估计：人数太少")
                .doesNotContain("NaN", "null", "{0}", "syn-");
    }

    @Test
    void a_program_gets_numbers_and_reasons() {
        CommandLineRun run =
                CommandLineRun.of("psychometrics", "weibao-child", "--in", FORMS, "--json", "--lang", "en");
        assertThat(run.out())
                .startsWith("{\"format\":1,\"scale\":{\"id\":\"weibao-child\",")
                .contains("\"forms\":239,\"refusedLines\":[8],\"repeatedRefs\":0,\"seed\":1,\"resamples\":1000")
                .contains("{\"measure\":\"cronbach-alpha\",\"value\":0.8")
                .contains("\"reason\":\"too-few-people\",\"n\":0,\"of\":\"answered\"}")
                .doesNotContain("NaN", "null", "syn-", "normsBlock");
    }

    @ParameterizedTest
    @CsvSource({"t-score, t", "percentile, percentile"})
    void the_table_of_norms_and_the_block_are_read_by_the_scale_file_they_are_pasted_into(String kind, String suffix)
            throws IOException {
        Path table = folder.resolve("weibao-child.norms.csv");
        CommandLineRun run = CommandLineRun.of(
                "psychometrics", "weibao-child", "--in", FORMS, "--norms", table.toString(), "--norm-kind", kind);
        Path pasted = folder.resolve("weibao-child.scale.yaml");
        Files.writeString(
                pasted, Files.readString(SCALE) + run.out().substring(run.out().indexOf("\nnorms:\n")));

        Inspected<Scale> read = Scale.inspect(pasted);

        assertThat(read.findings()).extracting(Finding::code).isEmpty();
        ScoreResult normed = read.value()
                .orElseThrow()
                .assess(allOnes(read.value().orElseThrow()), Respondent.of(Sex.FEMALE, Age.years(12)))
                .score("overall-local-" + suffix);
        assertThat(((Scored) normed).value()).isCloseTo(expected(table, kind), within(1e-9));
        assertThat(read.value().orElseThrow().definition().norms().get(0).doubt())
                .isPresent();
    }

    /** What the row or rows for girls of 11 to 13 make of an overall mean of 1. */
    private static double expected(Path table, String kind) throws IOException {
        List<String[]> rows = Files.readAllLines(table).stream()
                .filter(line -> line.startsWith("female,11y,13y,overall,"))
                .map(line -> line.split(","))
                .toList();
        if (kind.equals("t-score")) {
            return 50 + 10 * (1 - Double.parseDouble(rows.get(0)[4])) / Double.parseDouble(rows.get(0)[5]);
        }
        return rows.stream()
                .filter(row -> Double.parseDouble(row[4]) <= 1)
                .mapToDouble(row -> Double.parseDouble(row[5]))
                .max()
                .orElseThrow();
    }

    private static Responses allOnes(Scale scale) {
        Map<String, Integer> answers = new HashMap<>();
        scale.definition()
                .items()
                .map(Item::id)
                .filter(item -> item.matches("[bmfr][0-9]"))
                .forEach(item -> answers.put(item, 1));
        return Responses.of(answers);
    }

    @Test
    void groups_that_are_too_small_leave_no_table() throws IOException {
        Path few = folder.resolve("few.csv");
        Path table = folder.resolve("few.norms.csv");
        Files.write(few, Files.readAllLines(Path.of(FORMS)).subList(0, 25));
        CommandLineRun run =
                CommandLineRun.of("psychometrics", "weibao-child", "--in", few.toString(), "--norms", table.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("没有写常模表");
        assertThat(table).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--ages 8y-10y,10y-12y",
                "--ages 10y-8y",
                "--ages 8-10",
                "--norm-kind stanine",
                "--criterion examples/synthetic-weibao-child-criterion.csv --score sum"
            })
    void what_cannot_be_meant_is_refused_before_anything_is_computed(String options) {
        String line = "psychometrics weibao-child --in " + FORMS + " " + options;
        CommandLineRun run = CommandLineRun.of(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_criterion_with_another_header_is_refused_as_a_whole() {
        CommandLineRun run = CommandLineRun.of("psychometrics", "weibao-child", "--in", FORMS, "--criterion", FORMS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(FORMS + ":1:1: 错误 TABLE-MALFORMED：").contains("ref,criterion");
    }
}
