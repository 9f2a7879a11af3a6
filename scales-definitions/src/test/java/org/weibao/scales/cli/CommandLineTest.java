package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String CASE = "examples/anonymous-13.json";
    private static final Path PHQ_A = Path.of("src/main/resources/scales/phq-a/phq-a.scale.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_case_is_one_screen_that_was_reviewed(String language) throws IOException {
        CommandLineRun run = CommandLineRun.of("assess", CASE, "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/screens/anonymous-13." + language + ".txt")));
    }

    @Test
    void a_case_for_programs_holds_the_assessments_and_the_referral() {
        CommandLineRun run = CommandLineRun.of("assess", CASE, "--json");
        assertThat(run.out())
                .startsWith("{\"assessments\":{\"phq-a\":{\"format\":1,")
                .contains("\"asq\":{\"format\":1,")
                .contains("\"referral\":{\"level\":\"medical\",\"label\":\"建议就医\"")
                .contains("\"number\":\"12356\"")
                .endsWith("\"errors\":[]}\n");
    }

    @Test
    void a_wrong_answer_is_complained_of_and_the_screen_is_shown_all_the_same() throws IOException {
        Path wrong = folder.resolve("case.json");
        Files.writeString(wrong, Files.readString(Path.of(CASE)).replace("\"q2\": 1,", "\"q2\": 7,"));
        CommandLineRun run = CommandLineRun.of("assess", wrong.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("CODE-NOT-ALLOWED").doesNotContain("7");
        assertThat(run.out().replaceAll("\\s", "")).contains("近两周有自伤或死亡念头（第9题）", "有的答案填错了，没有计分，请核对后重新录入", "12356");
    }

    @ParameterizedTest
    @CsvSource({"batch-phq-a.ndjson, 3", "batch-phq-a.csv, 4"})
    void a_batch_answers_every_line_and_counts_on_standard_error(String requests, int badLine) throws IOException {
        Path results = folder.resolve("results.ndjson");
        CommandLineRun run =
                CommandLineRun.of("batch", "phq-a", "--in", "examples/" + requests, "--out", results.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("共 4 行：1 行有误（见结果中的错误行）；2 行有危机提示或不能排除，须当天有人查看\n");
        List<String> lines = Files.readAllLines(results);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(2))
                .startsWith("{\"line\":" + badLine + ",\"ref\":\"st7-0103\",\"errors\":[{\"code\":\"CODE-NOT-ALLOWED\"")
                .contains("{\"id\":\"suicide-item\",\"risk\":\"crisis\"");
    }

    @Test
    void a_batch_with_a_wrong_column_is_refused_before_anything_is_written() throws IOException {
        Path table = folder.resolve("table.csv");
        Path results = folder.resolve("results.ndjson");
        Files.writeString(table, "ref,q1,q99\nr1,1,1\n");
        CommandLineRun run = CommandLineRun.of("batch", "phq-a", "--in", table.toString(), "--out", results.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("table.csv:1:1: 错误 KEY-UNKNOWN：不认识“q99”，是不是“q9”？");
        assertThat(folder).isDirectoryNotContaining("glob:**/results*");
    }

    @Test
    void a_batch_never_writes_over_its_own_input() throws IOException {
        Path both = folder.resolve("both.ndjson");
        Files.writeString(both, "{\"answers\":{}}\n");
        assertThat(CommandLineRun.of("batch", "asq", "--in", both.toString(), "--out", both.toString())
                        .code())
                .isEqualTo(2);
        assertThat(both).hasContent("{\"answers\":{}}\n");
    }

    @Test
    void what_is_wrong_with_a_file_is_printed_as_compilers_do() throws IOException {
        Path scale = folder.resolve("phq-a.scale.yaml");
        Files.writeString(scale, Files.readString(PHQ_A).replace("moderate: 10", "moderate: 3"));
        CommandLineRun run = CommandLineRun.of("check", scale.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(scale + ":")
                .contains(": error BANDS-DESCEND: band 'moderate' begins at 3 but stands after 'mild'");
        assertThat(CommandLineRun.of("check", scale.toString(), "--json").out())
                .startsWith("{\"findings\":[{\"code\":\"BANDS-DESCEND\",\"severity\":\"error\"")
                .contains("\"line\":");
        assertThat(CommandLineRun.of("key", scale.toString()).code()).isEqualTo(1);
    }

    @Test
    void an_example_that_does_not_come_out_fails_the_test() throws IOException {
        Path scale = folder.resolve("phq-a.scale.yaml");
        Files.writeString(
                scale, Files.readString(PHQ_A).replaceFirst("scores: \\{ total: [0-9]+", "scores: { total: 26"));
        CommandLineRun run = CommandLineRun.of("test", scale.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("EXAMPLE-FAILS");
        assertThat(CommandLineRun.of("test", PHQ_A.toString()).out()).startsWith("通过  phq-a（");
    }

    @Test
    void every_built_in_file_checks_clean_and_every_example_comes_out() {
        CommandLineRun check = CommandLineRun.of("check", "src/main/resources");
        assertThat(check.code()).isZero();
        assertThat(check.out()).isEmpty();
        CommandLineRun test = CommandLineRun.of("test");
        assertThat(test.code()).isZero();
        assertThat(test.out().lines()).hasSizeGreaterThan(30).allMatch(line -> line.startsWith("通过  "));
    }

    @Test
    void an_explanation_shows_the_arithmetic_the_evidence_and_the_rules() {
        CommandLineRun run = CommandLineRun.of("explain", CASE);
        assertThat(run.out())
                .contains("(2+1+2+1+2+1+0+1) × 9/8 = 11.25")
                .contains("条目 q9（自伤或死亡念头）：1（少数日子）（条件：不低于 1）")
                .contains("crisis-ideation：");
    }

    @Test
    void one_form_is_explained_when_its_scale_is_named() throws IOException {
        Path request = folder.resolve("request.json");
        Files.writeString(request, "{\"answers\":{\"q1\":0,\"q2\":0,\"q3\":0,\"q4\":0}}");
        assertThat(CommandLineRun.of("explain", request.toString(), "--scale", "asq")
                        .out())
                .contains("筛查结果");
        CommandLineRun unnamed = CommandLineRun.of("explain", request.toString());
        assertThat(unnamed.code()).isEqualTo(2);
        assertThat(unnamed.err()).contains("--scale");
    }

    @Test
    void the_library_is_listed_for_people_and_for_programs() {
        assertThat(CommandLineRun.of("list").out()).contains("phq-a\n    青少年版患者健康问卷（PHQ-A）\n    11–17岁；");
        assertThat(CommandLineRun.of("list", "--json").out())
                .contains("{\"id\":\"phq-a\",")
                .contains("\"ageMonths\":{\"from\":132,\"to\":215}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "key phqa", "key", "assess nobody.json", "--lang fr list", "list --jsonn", "batch asq --in x"
            })
    void wrong_usage_says_what_is_wrong_and_where_help_is(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    list --jsonn         | 没有 --jsonn 这个选项，是不是 --json？
                    list --jsonn --lang en | there is no option --jsonn; did you mean --json?
                    key                  | 缺少 SCALE
                    key --lang=en        | missing: SCALE
                    list --age           | 缺少 --age YEARS
                    list --age ten       | --age 不能是“ten”，应写 YEARS
                    list --domain soul   | --domain 不能是“soul”，应写 body|mind|family|development|safety
                    --lang en list --domain soul | --domain cannot be “soul”; write body|mind|family|development|safety
                    list --age 3 --age 4 | --age 只能写一次
                    key phq-a gad-7      | 多写了：gad-7
                    schema               | 缺少 KIND
                    schema scales        | 没有“scales”这种文件；可写：scale, wording, battery, referral, directory
                    """)
    void what_the_parser_finds_wrong_is_said_in_the_readers_language(String arguments, String said) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(said);
    }

    @Test
    void a_command_that_is_not_there_is_answered_with_the_nearest() {
        assertThat(CommandLineRun.of("lst").err()).contains("没有“lst”这个命令，是不是 list？");
        assertThat(CommandLineRun.of("--lang", "en", "lst").err())
                .contains("there is no command “lst”; did you mean list?");
        assertThat(CommandLineRun.of().err()).contains("请写明命令");
    }

    @Test
    void help_is_in_both_languages_to_the_last_line() {
        assertThat(CommandLineRun.of("list", "--help").out()).contains("显示用法").doesNotContain("Show this help");
        assertThat(CommandLineRun.of("--help").out()).doesNotContain("Display help");
    }

    @Test
    void a_schema_for_editors_is_printed() {
        assertThat(CommandLineRun.of("schema", "scale").out())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }

    @Test
    void a_mistyped_scale_is_answered_with_the_nearest() {
        assertThat(CommandLineRun.of("key", "phqa").err()).startsWith("没有名为“phqa”的量表，是不是“phq-a”？");
    }
}
