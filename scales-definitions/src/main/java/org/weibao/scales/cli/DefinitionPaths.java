package org.weibao.scales.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.scales.Battery;
import org.weibao.scales.Inspected;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Place;

/** Definition files as they are named on the command line. */
record DefinitionPaths(Subcommand command) {

    private static final String SCALE = ".scale.yaml";
    private static final Pattern WORDING = Pattern.compile(".+\\.wording\\.[^.]+\\.yaml");
    private static final String BATTERY = ".battery.yaml";
    private static final List<String> WITHOUT_TABLES = List.of(".referral.yaml", ".directory.yaml");

    /** The files, and those of all folders below. */
    List<Path> of(List<Path> filesAndFolders) {
        return filesAndFolders.stream()
                .flatMap(path -> Files.isDirectory(path) ? below(path) : Stream.of(command.existing(path)))
                .toList();
    }

    /** All findings of a file, with the file named as on the command line. A file of no other kind is read as a scale. */
    static List<Finding> inspect(Path file) {
        if (isWording(file)) {
            return named(ofWording(file), file);
        }
        if (isBattery(file)) {
            return named(inspectBattery(file).findings(), file);
        }
        List<Finding> findings = isWithoutTables(file)
                ? ScaleLibrary.inspect(Map.of(file.getFileName().toString(), bytes(file)))
                        .findings()
                : Scale.inspect(file).findings();
        return named(findings, file);
    }

    private static boolean isWording(Path file) {
        return WORDING.matcher(file.getFileName().toString()).matches();
    }

    /** A wording is held against the scale beside it, else against the built-in one. */
    private static List<Finding> ofWording(Path file) {
        String name = file.getFileName().toString();
        String scale = name.substring(0, name.indexOf(".wording.")) + SCALE;
        Path beside = file.resolveSibling(scale);
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isRegularFile(beside)) {
            files.put(scale, bytes(beside));
            tables(file).forEach(table -> files.put(table.getFileName().toString(), bytes(table)));
        } else {
            files.putAll(builtIn(scale));
        }
        files.put(name, bytes(file));
        return ScaleLibrary.inspect(files).findings().stream()
                .filter(finding -> finding.place().file().equals(name))
                .toList();
    }

    private static Map<String, byte[]> builtIn(String scale) {
        Map<String, byte[]> files = new TreeMap<>(BuiltIn.files());
        String folder = "scales/" + scale.substring(0, scale.length() - SCALE.length()) + "/";
        files.keySet().removeIf(name -> !name.startsWith(folder) || name.contains(".wording."));
        return files;
    }

    private static List<Path> tables(Path beside) {
        try (Stream<Path> found = Files.list(beside.toAbsolutePath().getParent())) {
            return found.filter(path -> path.toString().endsWith(".csv")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The findings of that file, with the file named as on the command line. */
    static List<Finding> named(List<Finding> findings, Path file) {
        return findings.stream().map(finding -> named(finding, file)).toList();
    }

    static boolean isBattery(Path file) {
        return file.toString().endsWith(BATTERY);
    }

    /** A battery asks scales of the built-in library. */
    static Inspected<Battery> inspectBattery(Path file) {
        return Battery.inspect(file.getFileName().toString(), bytes(file), BuiltIn.library());
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(path -> path.toString().endsWith(SCALE)
                            || isBattery(path)
                            || isWithoutTables(path)
                            || isWording(path))
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
