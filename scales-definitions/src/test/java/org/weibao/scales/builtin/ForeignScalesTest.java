package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Inspected;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;

/** Published scoring rules of other kinds than the library holds, said in the file language: an examination of the language, not a part of the library. */
class ForeignScalesTest {

    private static final Path FOLDER = Path.of("src/test/resources/foreign");

    static Stream<Path> rules() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    /** Loading rehearses the worked examples, so an example that fails is a finding too. */
    @ParameterizedTest
    @MethodSource("rules")
    void can_be_said_without_so_much_as_a_warning(Path rule) throws IOException {
        Inspected<ScaleLibrary> library = ScaleLibrary.inspect(files(rule));

        assertThat(library.findings()).isEmpty();
        assertThat(library.orThrow().scales()).hasSize(1).allSatisfy(ForeignScalesTest::isCitedAndRehearsed);
    }

    @Test
    void there_are_at_least_fifteen() throws IOException {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(15);
    }

    private static void isCitedAndRehearsed(Scale scale) {
        assertThat(scale.profile().sources()).isNotEmpty();
        assertThat(scale.definition().examples()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(scale.scoringKey()).contains(scale.id());
    }

    private static Map<String, byte[]> files(Path rule) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> inside = Files.list(rule)) {
            for (Path file : inside.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
