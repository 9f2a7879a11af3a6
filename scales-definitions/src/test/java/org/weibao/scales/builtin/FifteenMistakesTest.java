package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.Scale;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;

/** The example of a file full of mistakes, and what an author is told about it, word for word. */
class FifteenMistakesTest {
    private static final Path FILE = Path.of("examples", "fifteen-mistakes.scale.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_mistake_is_printed_where_it_stands(String language) throws IOException {
        Messages messages = Messages.in(language);
        List<String> printed =
                Scale.inspect(FILE).findings().stream().map(messages::line).toList();
        assertThat(printed).containsExactlyElementsOf(golden(language));
    }

    @Test
    void at_least_fifteen_different_mistakes_are_found_in_one_go() {
        assertThat(Scale.inspect(FILE).findings().stream().map(Finding::code).distinct())
                .hasSizeGreaterThanOrEqualTo(15);
    }

    private static List<String> golden(String language) throws IOException {
        String name = "/examples/fifteen-mistakes." + language + ".txt";
        try (InputStream bytes = FifteenMistakesTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
