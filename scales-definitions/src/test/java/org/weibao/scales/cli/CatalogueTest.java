package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the library says of itself, to people and to programs. */
class CatalogueTest {

    @Test
    void the_page_in_the_documentation_is_what_the_definitions_say() throws IOException {
        assertThat(Path.of("../docs/library.md"))
                .hasContent(CommandLineRun.of("list", "--markdown").out());
    }

    @Test
    void a_station_finds_what_a_caregiver_can_answer_about_a_child_of_two() {
        String list = CommandLineRun.of("list", "--age", "2", "--informant", "caregiver", "--json")
                .out();
        assertThat(list).contains("\"m-chat-r\"").doesNotContain("\"phq-a\"");
    }

    @Test
    void a_domain_is_any_that_a_scale_looks_at() {
        assertThat(ids("--domain", "family"))
                .contains("family-apgar", "weibao-child")
                .doesNotContain("gad-7");
    }

    @Test
    void only_our_own_instruments_can_be_filled_in_without_installing_anything() {
        assertThat(ids("--wording", "zh")).containsExactly("weibao-caregiver", "weibao-child", "weibao-observation");
    }

    @Test
    void an_age_that_nobody_has_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("list", "--age", "121");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("0 到 120");
    }

    private static List<String> ids(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "list";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return CommandLineRun.of(arguments)
                .out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .toList();
    }
}
