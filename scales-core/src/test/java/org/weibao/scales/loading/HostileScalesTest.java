package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** However a scale file is damaged, reading it throws nothing: what is wrong becomes findings, and places lie within the file. */
class HostileScalesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/weibao/scales/loading");
    private static final String WHOLE = text("demo-mood.scale.yaml");

    @Property(tries = 300)
    void aFileThatIsCutAnywhere(@ForAll @IntRange(max = 9000) int length) {
        reads(WHOLE.substring(0, Math.min(length, WHOLE.length())));
    }

    @Property(tries = 300)
    void aFileThatLostALine(@ForAll @IntRange(max = 170) int line) {
        List<String> lines = new ArrayList<>(WHOLE.lines().toList());
        lines.remove(line % lines.size());
        reads(String.join("\n", lines));
    }

    @Property(tries = 1500)
    void aFileInWhichAWordWasReplaced(@ForAll @IntRange(max = 1500) int word, @ForAll("words") String replacement) {
        String[] words = WHOLE.split("(?<=[\\s\\[\\]{},:])|(?=[\\s\\[\\]{},:])");
        words[word % words.length] = replacement;
        reads(String.join("", words));
    }

    @Property(tries = 300)
    void aTableInWhichACellWasReplaced(@ForAll @IntRange(max = 40) int cell, @ForAll("words") String replacement) {
        String[] cells = text("demo-mood.norms.csv").split("(?<=[,\n])|(?=[,\n])");
        cells[cell % cells.length] = replacement;
        Read<ScaleDefinition> read = ScaleReader.read(
                Said.file("demo-mood.scale.yaml", WHOLE), name -> Optional.of(Said.file(name, String.join("", cells))));
        assertThat(read.value()).isPresent();
    }

    /** A hundred kilobytes that would stand for ten million items. */
    @Example
    void runsThatAskForMoreItemsThanFit() {
        String items =
                IntStream.range(0, 2000).mapToObj(item -> "q" + item + ": 题").collect(Collectors.joining(", "));
        String scores = IntStream.range(0, 5000)
                .mapToObj(score -> "s" + score + ": { sum-of: [q0..q1999] }")
                .collect(Collectors.joining(", "));
        Read<ScaleDefinition> read = ScaleReader.read(
                Said.file(
                        "large.scale.yaml",
                        "items: [{ responses: f, ask: { " + items + " } }]\nscores: { " + scores + " }\n"),
                name -> Optional.empty());

        assertThat(Said.lines(read)).anyMatch(line -> line.endsWith(" TOO-MANY-ITEMS"));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "",
                "x",
                "q1",
                "q1..q9",
                "q9..q1",
                "-q3",
                "..",
                "-",
                "0",
                "-1",
                "2.9",
                "1e9",
                "99999999999",
                "1e400",
                "true",
                "no",
                "~",
                "null",
                "[]",
                "{}",
                "[[]]",
                "{a: {}}",
                "11y-13y",
                "99999y",
                "16m",
                "200y-",
                "7-9",
                "80%",
                "lowest",
                "any",
                "：",
                "，",
                "\"",
                "*a",
                "&a",
                "\n",
                "\t",
                "#",
                "|",
                "zh",
                "when",
                "sum-of",
                "for",
                "table",
                "bands",
                "is",
                "at-least",
                "none",
                "absent");
    }

    private static void reads(String text) {
        Read<ScaleDefinition> read = ScaleReader.read(
                Said.file("demo-mood.scale.yaml", text), name -> Optional.of(Said.file(name, text(name))));

        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        assertThat(read.findings())
                .extracting(finding -> finding.place().line())
                .allMatch(line -> line >= 1 && line <= text.lines().count() + 1);
    }

    private static String text(String name) {
        try {
            Path file = FOLDER.resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
