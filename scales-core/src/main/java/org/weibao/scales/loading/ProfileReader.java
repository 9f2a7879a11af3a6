package org.weibao.scales.loading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.weibao.scales.definition.About;
import org.weibao.scales.definition.Citation;
import org.weibao.scales.definition.Confidence;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Qualification;
import org.weibao.scales.definition.Rights;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;

/** The top of a scale file. */
final class ProfileReader {

    private static final Pattern SCALE_ID = Pattern.compile("[a-z][a-z0-9.-]{0,63}");
    private static final Pattern CONSTRUCT = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)");

    private static final int MOST_MINUTES = 600;

    private final Fields fields;
    private final Values values;

    ProfileReader(Fields fields, Values values) {
        this.fields = fields;
        this.values = values;
    }

    Profile read() {
        List<Informant> informants = many("informants", Informant.class);
        return new Profile(
                matching("scale", SCALE_ID, "unnamed"),
                matching("version", VERSION, "0.0.0"),
                fields.required("title").map(values::text).orElse(Text.EMPTY),
                matching("construct", CONSTRUCT, ""),
                many("domain", Domain.class),
                one("about", About.class, About.CHILD),
                informants,
                new AgesReader(fields, values).read(informants),
                fields.optional("recall").map(values::text),
                minutes(),
                one("administer", Qualification.class, Qualification.TRAINED_STAFF),
                one("interpret", Qualification.class, Qualification.PROFESSIONAL),
                fields.optional("main").flatMap(values::reference),
                fields.required("rights").map(this::rights).orElse(UNKNOWN_RIGHTS),
                wordsById(fields.optional("codes")),
                fields.required("confidence")
                        .flatMap(node -> values.named(node, Confidence.class))
                        .orElse(Confidence.UNCERTAIN),
                sources(),
                notices(),
                fields.optional("doubt").map(values::text),
                fields.at());
    }

    private static final Rights UNKNOWN_RIGHTS =
            new Rights(Rights.Status.UNCERTAIN, Optional.empty(), false, Optional.empty());

    /** The version of the file language; only 1 is known. */
    static void format(Fields fields, Values values) {
        fields.required("format").ifPresent(node -> {
            OptionalInt format = values.wholeNumber(node);
            if (format.isPresent() && format.getAsInt() != 1) {
                values.note(
                        FindingCode.FORMAT_NOT_SUPPORTED,
                        node.at(),
                        "found",
                        String.valueOf(format.getAsInt()),
                        "allowed",
                        "1");
            }
        });
    }

    private String matching(String key, Pattern pattern, String harmless) {
        return fields.required(key)
                .flatMap(node -> values.words(node).filter(text -> {
                    if (pattern.matcher(text).matches()) {
                        return true;
                    }
                    FindingCode code = key.equals("version") ? FindingCode.VERSION_MALFORMED : FindingCode.ID_MALFORMED;
                    values.note(code, node.at(), "found", text);
                    return false;
                }))
                .orElse(harmless);
    }

    private <E extends Enum<E> & Named> E one(String key, Class<E> vocabulary, E otherwise) {
        return fields.optional(key)
                .flatMap(node -> values.named(node, vocabulary))
                .orElse(otherwise);
    }

    private <E extends Enum<E> & Named> List<E> many(String key, Class<E> vocabulary) {
        List<Node> nodes = fields.required(key).map(values::oneOrMore).orElse(List.of());
        return nodes.stream()
                .flatMap(node -> values.named(node, vocabulary).stream())
                .toList();
    }

    private OptionalInt minutes() {
        Optional<Node> node = fields.optional("minutes");
        return node.isPresent() ? values.wholeNumber(node.get(), 1, MOST_MINUTES) : OptionalInt.empty();
    }

    private Rights rights(Node node) {
        Fields rights = Fields.of(node, values);
        Rights read = new Rights(
                rights.required("status")
                        .flatMap(status -> values.named(status, Rights.Status.class))
                        .orElse(Rights.Status.UNCERTAIN),
                rights.optional("holder").flatMap(values::words),
                rights.optional("wording").flatMap(this::wording).orElse(false),
                rights.optional("note").map(values::text));
        rights.refuseOthers();
        return read;
    }

    private Optional<Boolean> wording(Node node) {
        return values.words(node).map(word -> {
            Set<String> allowed = new LinkedHashSet<>(List.of("withheld", "shipped"));
            if (!allowed.contains(word)) {
                values.noteNotOneOf(FindingCode.NOT_ALLOWED, node.at(), word, allowed);
            }
            return word.equals("shipped");
        });
    }

    private Map<String, String> wordsById(Optional<Node> node) {
        Map<String, String> read = new LinkedHashMap<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    values.words(entry.value()).ifPresent(words -> read.put(entry.key(), words));
                }));
        return read;
    }

    private Map<String, Citation> sources() {
        Map<String, Citation> read = new LinkedHashMap<>();
        fields.required("sources")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    citation(entry.value()).ifPresent(citation -> read.put(entry.key(), citation));
                }));
        return read;
    }

    /** The citation alone, or {@code { citation:, doubt: }}. */
    private Optional<Citation> citation(Node node) {
        if (!(node instanceof Node.Mapping)) {
            return values.words(node).map(words -> new Citation(words, Optional.empty()));
        }
        Fields fields = Fields.of(node, values);
        Optional<String> words = fields.required("citation").flatMap(values::words);
        Optional<Text> doubt = fields.optional("doubt").map(values::text);
        fields.refuseOthers();
        return words.map(text -> new Citation(text, doubt));
    }

    private Map<String, Text> notices() {
        Map<String, Text> read = new LinkedHashMap<>();
        fields.optional("notices")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    read.put(entry.key(), values.text(entry.value()));
                }));
        return read;
    }
}
