package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.VersionRange;
import org.weibao.scales.definition.Wording;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Reads the words of a form, {@code <scale>.wording.<language>.yaml}; the only entry point for it. */
public final class WordingReader {

    /** No number so long that it would not fit. */
    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}");

    private final Values values;
    private final TextReader texts;
    private final Fields fields;
    private final Reference language;

    private WordingReader(Node root, List<Finding> findings) {
        this.values = new Values(findings);
        this.texts = new TextReader(values);
        this.fields = Fields.of(root, values);
        this.language = language();
    }

    /** The wording in a file, and everything that is wrong with its form. Names are not resolved yet. */
    public static Read<Wording> read(SourceFile file) {
        Read<Node> document = Documents.file(file);
        List<Finding> findings = new ArrayList<>(document.findings());
        Optional<Wording> wording = document.value().map(root -> new WordingReader(root, findings).wording());
        return new Read<>(wording, findings);
    }

    private Wording wording() {
        ProfileReader.format(fields, values);
        Wording wording = new Wording(
                reference("wording"),
                language,
                new VersionRange(version("from", "0.0.0"), version("below", "999999999.0.0")),
                fields.required("source").map(values::text).orElse(Text.EMPTY),
                fields.required("licence").map(values::text).orElse(Text.EMPTY),
                instruction(),
                lines(fields.required("items")),
                options(fields.optional("options")),
                fields.at());
        fields.refuseOthers();
        return wording;
    }

    private Reference language() {
        Reference read = reference("language");
        if (fields.optional("language").orElse(null) instanceof Node.Words) {
            texts.checkTag(read.id(), read.at());
        }
        return read;
    }

    private Reference reference(String key) {
        return fields.required(key).flatMap(values::reference).orElseGet(() -> new Reference("", fields.at()));
    }

    private String version(String key, String harmless) {
        return fields.required(key)
                .flatMap(node -> values.words(node).filter(word -> {
                    boolean wellFormed = VERSION.matcher(word).matches();
                    if (!wellFormed) {
                        values.note(FindingCode.VERSION_MALFORMED, node.at(), "found", word);
                    }
                    return wellFormed;
                }))
                .orElse(harmless);
    }

    private Wording.Line instruction() {
        Optional<Node> node = fields.required("instruction");
        return new Wording.Line(
                "instruction",
                node.flatMap(this::words).orElse(""),
                node.map(Node::at).orElse(fields.at()));
    }

    private Optional<String> words(Node node) {
        return texts.words(language.id(), node);
    }

    private List<Wording.Line> lines(Optional<Node> node) {
        List<Wording.Line> lines = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> words(entry.value())
                                .ifPresent(words -> lines.add(new Wording.Line(entry.key(), words, entry.keyAt())))));
        return lines;
    }

    private List<Wording.OptionLines> options(Optional<Node> node) {
        List<Wording.OptionLines> options = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> options.add(new Wording.OptionLines(
                                new Reference(entry.key(), entry.keyAt()), lines(Optional.of(entry.value()))))));
        return options;
    }
}
