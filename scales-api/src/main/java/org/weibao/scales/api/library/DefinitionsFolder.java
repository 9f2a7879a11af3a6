package org.weibao.scales.api.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The station's own definition files. Their names begin with {@code station/}, so that none takes the place of a file of the built-in
 * library. Hidden files and folders are left out: editors and mounted volumes keep their own copies there.
 */
record DefinitionsFolder(Path root) {

    private static final String PREFIX = "station/";
    private static final int ATTEMPTS = 5;

    /** What shows from outside that a file was changed. */
    record Stamp(FileTime changed, long bytes) {}

    /** Files by name, which did not change while they were read. */
    record Contents(Map<String, Stamp> stamps, Map<String, byte[]> files) {
        static final Contents NONE = new Contents(Map.of(), Map.of());
    }

    /** @throws IOException when the folder cannot be read */
    Map<String, Stamp> stamps() throws IOException {
        return each(file -> new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
    }

    /**
     * All files; empty when they do not stop changing.
     *
     * @throws IOException when one cannot be read
     */
    Optional<Contents> read() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Contents contents = new Contents(stamps(), each(Files::readAllBytes));
            if (contents.stamps().equals(stamps())) {
                return Optional.of(contents);
            }
        }
        return Optional.empty();
    }

    private <T> Map<String, T> each(Reading<T> reading) throws IOException {
        Map<String, T> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(this::isDefinition).toList()) {
                found.put(PREFIX + root.relativize(file).toString().replace('\\', '/'), reading.of(file));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return found;
    }

    private boolean isDefinition(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".csv")) && !isHidden(file) && Files.isRegularFile(file);
    }

    private boolean isHidden(Path file) {
        return Stream.iterate(file, path -> !path.equals(root), Path::getParent)
                .anyMatch(path -> path.getFileName().toString().startsWith("."));
    }

    private interface Reading<T> {
        T of(Path file) throws IOException;
    }
}
