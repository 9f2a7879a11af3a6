package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The documented walk-through is true: each command of the page is run, and the page shows what comes out, line by line. */
class WalkthroughTest {

    private static final Path PAGE = Path.of("../docs/walkthrough.md");
    private static final Path CASE = Path.of("examples/walkthrough");
    private static final Pattern SHOWN = Pattern.compile("```console\n\\$scales (.*)\n((?s:.*?))```\n");
    private static final String LEFT_OUT = "…";
    private static final String FAILS = "→ 1";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_command_of_the_page_gives_what_the_page_shows() throws IOException {
        return commands()
                .map(found -> dynamicTest(found.group(1), () -> {
                    List<String> lines = found.group(2).lines().toList();
                    boolean fails = lines.get(lines.size() - 1).equals(FAILS);
                    CommandLineRun run = CommandLineRun.of(arguments(found.group(1)));
                    assertThat(run.code()).as(run.err()).isEqualTo(fails ? 1 : 0);
                    List<String> output = (run.out() + run.err()).lines().toList();
                    follow(output, fails ? lines.subList(0, lines.size() - 1) : lines);
                }));
    }

    @Test
    void the_page_uses_every_file_of_the_case_and_tells_the_whole_story() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> files = Files.list(CASE)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(page::contains);
        }
        assertThat(commands().map(found -> found.group(1).split(" ")[0]).distinct())
                .contains("screen", "assess", "transition", "letter", "share", "correct", "compare", "summary");
        assertThat(page.split("\\$scales ", -1).length - 1)
                .isEqualTo((int) commands().count());
    }

    @Test
    void each_step_begins_where_the_step_before_it_ended() throws IOException {
        List<Path> steps = steps();
        assertThat(steps).hasSizeGreaterThan(10);
        IntStream.range(1, steps.size())
                .forEach(i -> assertThat(left(steps.get(i - 1)))
                        .as(steps.get(i).toString())
                        .contains(between(compact(steps.get(i)), "\"opened\":", "},\"event\":{")));
    }

    @Test
    void the_first_step_begins_from_the_referral_of_the_first_screen() throws IOException {
        String screened = CommandLineRun.of(
                        "screen", CASE.resolve("01-child.json").toString(), "--json")
                .out();
        String referral =
                screened.substring(screened.lastIndexOf("\"referral\":{"), screened.lastIndexOf(",\"errors\""));
        Path first = steps().get(0);
        String step = Files.readString(first);
        Path whole = folder.resolve("step.json");
        Files.writeString(whole, "{" + referral + "," + step.substring(step.indexOf("\"ref\":")));
        assertThat(left(whole)).isEqualTo(left(first));
    }

    private static Stream<MatchResult> commands() throws IOException {
        return SHOWN.matcher(Files.readString(PAGE)).results();
    }

    private static String[] arguments(String command) {
        return command.replace("$case", CASE.toString())
                .replace("scales-definitions/", "")
                .split(" ");
    }

    /** Lines that follow each other on the page follow each other in the output, except over what is left out. */
    private static void follow(List<String> output, List<String> shown) {
        int next = 0;
        boolean gap = false;
        for (String line : shown) {
            if (line.equals(LEFT_OUT)) {
                gap = true;
                continue;
            }
            List<String> rest = output.subList(next, output.size());
            assertThat(gap ? rest : rest.subList(0, Math.min(1, rest.size())))
                    .as("after line " + next)
                    .contains(line);
            next += rest.indexOf(line) + 1;
            gap = false;
        }
        assertThat(gap || next == output.size())
                .as("lines are left out at the end")
                .isTrue();
    }

    private static List<Path> steps() throws IOException {
        try (Stream<Path> files = Files.list(CASE)) {
            return files.filter(file -> file.getFileName().toString().startsWith("cycle-"))
                    .sorted()
                    .toList();
        }
    }

    private static String left(Path step) {
        return CommandLineRun.of("transition", step.toString(), "--json").out();
    }

    private static String compact(Path step) {
        try {
            return Files.readString(step).replaceAll("\\s", "");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
