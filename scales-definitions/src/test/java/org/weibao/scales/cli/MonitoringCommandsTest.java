package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed over time, and what a correction changes, as a station sees it. */
class MonitoringCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "compare, compare-sdq, zh",
        "compare, compare-sdq, en",
        "correct, correct-phq-a, zh",
        "correct, correct-phq-a, en"
    })
    void the_screen_is_one_that_was_reviewed(String command, String example, String language) throws IOException {
        CommandLineRun run = CommandLineRun.of(command, "examples/" + example + ".json", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .isEqualTo(
                        Files.readString(Path.of("src/test/resources/screens/" + example + "." + language + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_warning_list_is_one_that_was_reviewed(String language) throws IOException {
        CommandLineRun run =
                CommandLineRun.of("warnings", "phq-a", "--in", "examples/batch-phq-a.ndjson", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/screens/warnings-phq-a." + language + ".txt")));
    }

    @Test
    void a_warning_list_for_programs_is_the_same_from_a_table() {
        String fromLines = CommandLineRun.of("warnings", "phq-a", "--in", "examples/batch-phq-a.ndjson", "--json")
                .out();
        String fromTable = CommandLineRun.of("warnings", "phq-a", "--in", "examples/batch-phq-a.csv", "--json")
                .out();
        assertThat(fromLines)
                .startsWith("{\"format\":1,\"scale\":\"phq-a\",\"policy\":{")
                .contains("\"counts\":{\"lines\":4");
        assertThat(refs(fromTable)).isEqualTo(refs(fromLines)).hasSize(3);
    }

    private static List<String> refs(String json) {
        return Pattern.compile("\"ref\":\"([^\"]*)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_comparison_for_programs_holds_verdict_trend_and_referral() {
        CommandLineRun run = CommandLineRun.of("compare", "examples/compare-sdq.json", "--json");
        assertThat(run.out())
                .startsWith("{\"comparison\":{\"format\":1,\"scale\":\"sdq\"")
                .contains("\"verdict\":\"reliable-deterioration\"")
                .contains("\"minimalDetectableChange\":6.8")
                .contains("\"established\":false,\"direction\":\"worsening\"")
                .contains("\"worsenings\":[\"deterioration\",\"worsening-trend\"]")
                .contains("\"rule\":\"worse-than-before\"")
                .endsWith("\"errors\":[]}\n");
    }

    @Test
    void a_correction_for_programs_names_what_it_replaces() {
        CommandLineRun run = CommandLineRun.of("correct", "examples/correct-phq-a.json", "--json");
        assertThat(run.out())
                .contains("\"replaces\":{\"scale\":\"phq-a\",\"version\":")
                .contains("\"items\":[\"q9\"]")
                .contains("\"level\":{\"before\":\"medical\",\"after\":\"station-care\"}")
                .contains("\"code\":\"safety-flag-withdrawn\"");
    }

    @Test
    void refused_answers_give_no_screen_and_a_crisis_among_them_is_said() throws IOException {
        Path wrong = folder.resolve("correction.json");
        Files.writeString(
                wrong, Files.readString(Path.of("examples/correct-phq-a.json")).replaceFirst("\"q1\": 2", "\"q1\": 8"));
        CommandLineRun run = CommandLineRun.of("correct", wrong.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("CODE-NOT-ALLOWED", "今天就要有人和孩子当面谈").doesNotContain("8");
    }
}
