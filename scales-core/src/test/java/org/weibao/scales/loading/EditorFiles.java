package org.weibao.scales.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.finding.Finding;

/** Files as an editor meets them: the kind is in the name. */
final class EditorFiles {

    private static final Pattern NAME =
            Pattern.compile(".*\\.(scale|wording|battery|referral|directory)(\\.[a-zA-Z-]+)?\\.(yaml|json)");

    private static final Pattern DOCUMENT = Pattern.compile("(anonymous|screening)-.*\\.json");
    private static final Map<String, String> DOCUMENTS = Map.of("anonymous", "case", "screening", "screening");

    private EditorFiles() {}

    static Optional<String> kind(Path file) {
        String name = file.getFileName().toString();
        Matcher definition = NAME.matcher(name);
        if (definition.matches()) {
            return Optional.of(definition.group(1));
        }
        Matcher document = DOCUMENT.matcher(name);
        return document.matches() ? Optional.of(DOCUMENTS.get(document.group(1))) : Optional.empty();
    }

    static SourceFile source(Path file) {
        try {
            return new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static Node tree(Path file) {
        return Documents.file(source(file)).value().orElseThrow();
    }

    /**
     * What the reader of that kind says of the form.
     *
     * @param besides a file in the folder where its tables are
     */
    static List<Finding> findings(String kind, SourceFile source, Path besides) {
        return switch (kind) {
            case "scale" ->
                ScaleReader.read(source, name -> beside(besides, name)).findings();
            case "wording" -> WordingReader.read(source).findings();
            case "battery" -> BatteryReader.read(source).findings();
            case "referral" -> PolicyReader.read(source).findings();
            case "directory" -> DirectoryReader.read(source).findings();
            case "request" -> RequestReader.read(source, Limits.REQUEST).findings();
            case "case" -> CaseReader.read(source, Limits.REQUEST).findings();
            case "screening" -> CaseReader.readScreening(source, Limits.REQUEST).findings();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Optional<SourceFile> beside(Path file, String name) {
        Path table = file.resolveSibling(name);
        return Files.isRegularFile(table) ? Optional.of(source(table)) : Optional.empty();
    }
}
