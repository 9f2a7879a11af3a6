package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A referral step by step on the command line. */
class TransitionsTest {

    private static final String CRISIS = "examples/transition-crisis.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_step_is_one_screen_that_was_reviewed(String language) throws IOException {
        CommandLineRun run = CommandLineRun.of("transition", CRISIS, "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        Files.readString(Path.of("src/test/resources/screens/transition-crisis." + language + ".txt")));
    }

    @Test
    void a_case_goes_on_from_its_referral_and_then_from_its_state() throws IOException {
        String assessed = CommandLineRun.of("assess", "examples/anonymous-13.json", "--json")
                .out();
        String referral = assessed.substring(assessed.indexOf("\"referral\":"), assessed.lastIndexOf(",\"errors\""));
        String opened = step("{" + referral + ", \"ref\": \"st7-0042\", \"age\": 13}");
        assertThat(opened)
                .contains("\"stage\":\"proposed\"", "\"id\":\"acknowledgement-1\"", "\"id\":\"safety-check-1\"");

        String state = opened.substring(opened.indexOf("\"state\":"), opened.indexOf(",\"label\":"));
        String reviewed = step("{" + state + ", \"event\": {\"event\": \"reviewed\", \"by\": \"staff-17\"}}");
        assertThat(reviewed).contains("\"stage\":\"reviewed\"", "\"errors\":[]");
    }

    @Test
    void a_refused_step_shows_where_the_referral_stands_and_fails() throws IOException {
        Path early = folder.resolve("early.json");
        Files.writeString(early, Files.readString(Path.of(CRISIS)).replace("\"consent-refused\"", "\"sent\""));
        CommandLineRun run = CommandLineRun.of("transition", early.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("CONSENT-NEEDED", "还没有取得有效的同意");
        assertThat(run.out()).startsWith("转介流转：等待同意");
    }

    private String step(String document) throws IOException {
        Path file = folder.resolve("step.json");
        Files.writeString(file, document);
        CommandLineRun run = CommandLineRun.of("transition", file.toString(), "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }
}
