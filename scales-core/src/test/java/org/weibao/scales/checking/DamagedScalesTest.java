package org.weibao.scales.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.ScaleReader;
import org.weibao.scales.loading.SourceFile;

/** However a scale file is damaged, checking what could be read of it throws nothing, and all that is found can be said. */
class DamagedScalesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/weibao/scales/loading");
    private static final String WHOLE = text("demo-mood.scale.yaml");

    @Property(tries = 500)
    void a_file_that_lost_two_lines(@ForAll @IntRange(max = 170) int one, @ForAll @IntRange(max = 170) int other) {
        List<String> lines = new ArrayList<>(WHOLE.lines().toList());
        lines.remove(one % lines.size());
        lines.remove(other % lines.size());
        checks(String.join("\n", lines));
    }

    @Property(tries = 500)
    void a_file_in_which_two_lines_changed_places(
            @ForAll @IntRange(max = 170) int one, @ForAll @IntRange(max = 170) int other) {
        List<String> lines = new ArrayList<>(WHOLE.lines().toList());
        Collections.swap(lines, one % lines.size(), other % lines.size());
        checks(String.join("\n", lines));
    }

    @Property(tries = 1500)
    void a_file_in_which_a_word_was_replaced(
            @ForAll @IntRange(max = 1500) int word, @ForAll("words") String replacement) {
        String[] words = WHOLE.split("(?<=[\\s\\[\\]{},:])|(?=[\\s\\[\\]{},:])");
        words[word % words.length] = replacement;
        checks(String.join("", words));
    }

    /** Names that lead to names: recursion would overflow, and trying every way twice would never end. */
    @Example
    void chains_and_doubled_chains_of_names_end() {
        String criteria = IntStream.rangeClosed(1, 2000)
                .mapToObj(i -> "  c" + i + ": { all-of: [c" + (i - 1) + ", c" + (i - 1) + "] }\n")
                .collect(Collectors.joining());
        String flags = IntStream.rangeClosed(1, 2000)
                .mapToObj(i -> "  f" + i + ": { risk: watch, when: { flag: f" + (i - 1) + " } }\n")
                .collect(Collectors.joining());
        checks(WHOLE.replace("criteria:\n", "criteria:\n  c0: { item: q1, at-least: 1 }\n" + criteria)
                .replace("flags:\n", "flags:\n  f0: { risk: watch, when: c2000 }\n" + flags));
    }

    @Example
    void suggestions_for_thousands_of_unknown_names_end() {
        String scores = IntStream.range(0, 5000)
                .mapToObj(score -> "  s" + score + ": { sum-of: [unknown-name-" + score + "] }\n")
                .collect(Collectors.joining());
        List<Finding> findings = checks(WHOLE.replace("scores:\n", "scores:\n" + scores));
        assertThat(findings.stream().filter(finding -> finding.code() == FindingCode.REFERENCE_UNKNOWN))
                .hasSizeGreaterThanOrEqualTo(5000);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "x",
                "q1",
                "q1..q9",
                "-q3",
                "0",
                "-1",
                "2.9",
                "1e308",
                "-1e308",
                "[]",
                "{}",
                "lowest",
                "any",
                "0%",
                "100%",
                "total",
                "average",
                "severity",
                "self-harm",
                "syndrome",
                "both-ends",
                "lower",
                "prorate",
                "ignore",
                "core",
                "11y-13y",
                "male",
                "teacher",
                "is",
                "is-not",
                "at-least",
                "less-than",
                "of",
                "mean",
                "max-of",
                "ratio-of",
                "hours-between",
                "multiply-by",
                "frequency",
                "clock",
                "kilos",
                "otherwise",
                "undetermined");
    }

    private static List<Finding> checks(String file) {
        Read<ScaleDefinition> read = ScaleReader.read(
                new SourceFile("demo-mood.scale.yaml", file.getBytes(StandardCharsets.UTF_8)),
                name -> Optional.of(new SourceFile(name, text(name).getBytes(StandardCharsets.UTF_8))));
        List<Finding> findings = read.value()
                .map(definition -> Checker.check(definition, id -> false, read.findings()))
                .orElse(List.of());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(Messages.in("zh").line(finding)).doesNotContainPattern("\\{[a-z]+( as word)?\\}");
            assertThat(finding.place().line())
                    .isLessThanOrEqualTo((int) file.lines().count() + 1);
        });
        return findings;
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
