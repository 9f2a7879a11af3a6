package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;

/**
 * Each broken scale file stands beside the findings that it must give, all of them and no other: {@code line:column CODE}, what was
 * found, and after an arrow the name that was probably meant.
 */
class BrokenScalesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/weibao/scales/loading/broken");

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER)
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenScaleGivesExactlyItsFindings(Path file) throws IOException {
        List<String> expected = Files.readAllLines(Path.of(file.toString().replace(".yaml", ".findings")));

        assertThat(said(file)).containsExactlyElementsOf(expected);
    }

    @Test
    void thereAreFindingsOfNoFileThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".findings")))
                    .allMatch(file -> Files.exists(Path.of(file.toString().replace(".findings", ".yaml"))));
        }
    }

    private static List<String> said(Path file) throws IOException {
        SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        Read<ScaleDefinition> read = ScaleReader.read(source, BrokenScalesTest::table);
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.sort((a, b) -> a.place().compareTo(b.place()));
        return findings.stream().map(BrokenScalesTest::line).toList();
    }

    private static Optional<SourceFile> table(String name) {
        try {
            Path file = FOLDER.resolve(name);
            return Files.exists(file) ? Optional.of(new SourceFile(name, Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String line(Finding finding) {
        String table = finding.place().file().endsWith(".csv") ? finding.place().file() + " " : "";
        String found = finding.arguments().containsKey("found")
                ? " " + finding.arguments().get("found")
                : "";
        String nearest = finding.arguments().containsKey("nearest")
                ? " → " + finding.arguments().get("nearest")
                : "";
        return table + Said.line(finding) + found + nearest;
    }
}
