package org.weibao.scales;

import java.util.List;
import java.util.Map;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.loading.SourceFile;

/** A definition that somebody is writing: everything that is wrong with it, by place. It stands alone, so tables it names are missing. */
public final class DefinitionDocument {

    private DefinitionDocument() {}

    /** What a document defines. */
    public enum Kind {
        SCALE,
        POLICY,
        DIRECTORY
    }

    /** All findings, warnings included, on a document of YAML. Scales are rehearsed too. */
    public static List<Finding> yaml(Kind kind, byte[] document) {
        return findings(kind, new SourceFile("definition.yaml", document));
    }

    /** The same for a document of JSON. */
    public static List<Finding> json(Kind kind, byte[] document) {
        return findings(kind, new SourceFile("definition.json", document));
    }

    private static List<Finding> findings(Kind kind, SourceFile file) {
        return switch (kind) {
            case SCALE ->
                Scale.inspect(new DefinitionFiles(Map.of(file.name(), file.bytes())), file.name())
                        .findings();
            case POLICY -> PolicyFile.inspect(file).findings();
            case DIRECTORY -> PolicyFile.inspectDirectory(file).findings();
        };
    }
}
