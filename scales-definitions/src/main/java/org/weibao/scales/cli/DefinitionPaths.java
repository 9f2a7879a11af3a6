package org.weibao.scales.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Place;

/** Definition files as they are named on the command line. */
record DefinitionPaths(Subcommand command) {

    private static final String SCALE = ".scale.yaml";
    private static final List<String> WITHOUT_TABLES = List.of(".referral.yaml", ".directory.yaml");

    /** The files, and those of all folders below. */
    List<Path> of(List<Path> filesAndFolders) {
        return filesAndFolders.stream()
                .flatMap(path -> Files.isDirectory(path) ? below(path) : Stream.of(command.existing(path)))
                .toList();
    }

    /** All findings of a file, with the file named as on the command line. A file of no other kind is read as a scale. */
    static List<Finding> inspect(Path file) {
        List<Finding> findings = isWithoutTables(file)
                ? ScaleLibrary.inspect(Map.of(file.getFileName().toString(), bytes(file)))
                        .findings()
                : Scale.inspect(file).findings();
        return named(findings, file);
    }

    /** The findings of that file, with the file named as on the command line. */
    static List<Finding> named(List<Finding> findings, Path file) {
        return findings.stream().map(finding -> named(finding, file)).toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(path -> path.toString().endsWith(SCALE) || isWithoutTables(path))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWithoutTables(Path file) {
        return WITHOUT_TABLES.stream().anyMatch(file.toString()::endsWith);
    }

    private static Finding named(Finding finding, Path file) {
        Place at = finding.place();
        String name = at.file().isEmpty()
                ? file.toString()
                : file.resolveSibling(at.file()).toString();
        return new Finding(finding.code(), new Place(name, at.line(), at.column(), at.pointer()), finding.arguments());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
