package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weibao.scales.Scale;
import org.weibao.scales.finding.FindingCode;

/** The guide for authors says what is so. */
class WritingScalesTest {

    private static final Path GUIDE = Path.of("..", "docs", "writing-scales.zh.md");
    private static final Path EXAMPLE = Path.of("examples", "my-first.scale.yaml");
    private static final Pattern CODE_IN_A_TABLE = Pattern.compile("\\| ([A-Z][A-Z0-9-]+)：");

    /** Inspecting rehearses the worked examples too. */
    @Test
    void its_example_checks_clean_and_its_worked_examples_come_out() {
        assertThat(Scale.inspect(EXAMPLE).findings()).isEmpty();
    }

    @Test
    void the_mistakes_it_lists_are_findings_of_the_checker() throws IOException {
        Set<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::id).collect(Collectors.toSet());
        assertThat(CODE_IN_A_TABLE.matcher(Files.readString(GUIDE)).results().map((MatchResult code) -> code.group(1)))
                .hasSizeGreaterThan(10)
                .isSubsetOf(codes);
    }
}
