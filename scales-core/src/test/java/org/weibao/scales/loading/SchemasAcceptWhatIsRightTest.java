package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor marks nothing in a file that the library reads. */
class SchemasAcceptWhatIsRightTest {

    private static final Path DEFINITIONS = Path.of("../scales-definitions");

    static Stream<Path> files() throws IOException {
        return Stream.of("src/main/resources", "examples", "src/test/resources/foreign", "src/test/resources/examples")
                .map(DEFINITIONS::resolve)
                .flatMap(SchemasAcceptWhatIsRightTest::below)
                .filter(file -> EditorFiles.kind(file).isPresent())
                .filter(file -> !file.toString().contains("mistakes"))
                .sorted();
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileOfTheLibraryOrAnExample(Path file) throws IOException {
        assertThat(EditorSchema.of(EditorFiles.kind(file).orElseThrow()).refusals(EditorFiles.tree(file)))
                .isEmpty();
    }
}
