package org.weibao.scales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weibao.scales.loading.SourceFile;

/** The bytes of definition files by name, a name being a path with {@code /} from the folder that was loaded. */
final class DefinitionFiles {

    private final SortedMap<String, SourceFile> files = new TreeMap<>();

    DefinitionFiles(Map<String, byte[]> bytesByName) {
        bytesByName.forEach((name, bytes) -> files.put(name, new SourceFile(name, bytes)));
    }

    /** All files under the folder whose names say that they are definitions or tables. */
    static DefinitionFiles under(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            Map<String, byte[]> bytesByName = new TreeMap<>();
            found.filter(Files::isRegularFile)
                    .filter(DefinitionFiles::isDefinition)
                    .forEach(file -> {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        bytesByName.put(name, bytes(file));
                    });
            return new DefinitionFiles(bytesByName);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** That file, and the tables and wordings in its folder. */
    static DefinitionFiles beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try (Stream<Path> found = Files.list(folder)) {
            Map<String, byte[]> bytesByName = new TreeMap<>();
            found.filter(Files::isRegularFile)
                    .filter(other -> isBeside(other.getFileName().toString()))
                    .forEach(table -> bytesByName.put(table.getFileName().toString(), bytes(table)));
            bytesByName.put(file.getFileName().toString(), bytes(file));
            return new DefinitionFiles(bytesByName);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<String> namesThatEndWith(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending));
    }

    SourceFile file(String name) {
        return files.get(name);
    }

    /** The table of that name in the folder of that file. */
    Optional<SourceFile> table(String besideName, String table) {
        String folder = besideName.substring(0, besideName.lastIndexOf('/') + 1);
        return Optional.ofNullable(files.get(folder + table));
    }

    /** All tables in the folder of that file, by name. */
    Stream<SourceFile> tablesBeside(String besideName) {
        String folder = besideName.substring(0, besideName.lastIndexOf('/') + 1);
        return namesThatEndWith(".csv")
                .filter(name -> name.substring(0, name.lastIndexOf('/') + 1).equals(folder))
                .map(files::get);
    }

    private static boolean isBeside(String name) {
        return name.endsWith(".csv") || (name.contains(".wording.") && name.endsWith(".yaml"));
    }

    private static boolean isDefinition(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".json") || name.endsWith(".csv");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
