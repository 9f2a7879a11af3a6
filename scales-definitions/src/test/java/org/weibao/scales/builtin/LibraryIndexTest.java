package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryIndexTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void the_index_names_exactly_the_definition_files_that_ship() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(Files.readAllLines(RESOURCES.resolve("library.index")))
                    .containsExactlyElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".yaml") || name.endsWith(".csv"))
                            .sorted()
                            .toList());
        }
    }
}
