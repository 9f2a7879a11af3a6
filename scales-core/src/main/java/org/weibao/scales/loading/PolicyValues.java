package org.weibao.scales.loading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Window;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.FindingCode;

/** Values that policies and directories share: words, references, windows, follow-ups, hotlines, closed vocabularies. */
final class PolicyValues {

    private static final Window HARMLESS = new Window(Within.NOW, List.of());

    private final Values values;

    PolicyValues(Values values) {
        this.values = values;
    }

    Text text(Fields fields, String key) {
        return fields.required(key).map(values::text).orElse(Text.EMPTY);
    }

    List<Text> texts(Fields fields, String key) {
        return nodes(fields, key).stream().map(values::text).toList();
    }

    boolean truth(Fields fields, String key) {
        return fields.optional(key).flatMap(values::truth).orElse(false);
    }

    /** One id, or a list of them. */
    List<Reference> references(Fields fields, String key) {
        return nodes(fields, key).stream()
                .flatMap(node -> values.reference(node).stream())
                .toList();
    }

    Reference reference(Fields fields, String key) {
        return fields.required(key).flatMap(values::reference).orElseGet(() -> new Reference("", fields.at()));
    }

    <E extends Enum<E> & Named> Optional<E> one(Fields fields, String key, Class<E> vocabulary) {
        return fields.optional(key).flatMap(node -> values.named(node, vocabulary));
    }

    <E extends Enum<E> & Named> E required(Fields fields, String key, Class<E> vocabulary, E harmless) {
        return fields.required(key)
                .flatMap(node -> values.named(node, vocabulary))
                .orElse(harmless);
    }

    <E extends Enum<E> & Named> Set<E> many(Fields fields, String key, Class<E> vocabulary) {
        return fields.optional(key).map(node -> many(node, vocabulary)).orElse(Set.of());
    }

    <E extends Enum<E> & Named> Set<E> many(Node node, Class<E> vocabulary) {
        Set<E> read = new LinkedHashSet<>();
        values.oneOrMore(node).forEach(each -> values.named(each, vocabulary).ifPresent(read::add));
        return read;
    }

    /** A mapping from ids that the file makes up, in its order. */
    <T> Map<String, T> byId(Optional<Node> node, Function<Node.Entry, T> member) {
        Map<String, T> read = new LinkedHashMap<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    read.put(entry.key(), member.apply(entry));
                }));
        return read;
    }

    /** A mapping with a member for every constant of a vocabulary. */
    <E extends Enum<E> & Named, T> Map<E, T> forEvery(
            Optional<Node> node, Class<E> vocabulary, BiFunction<E, Node, T> member) {
        Map<E, T> read = new EnumMap<>(vocabulary);
        node.ifPresent(present -> {
            Fields fields = Fields.of(present, values);
            for (E constant : vocabulary.getEnumConstants()) {
                fields.required(constant.id()).ifPresent(value -> read.put(constant, member.apply(constant, value)));
            }
            fields.refuseOthers();
        });
        return read;
    }

    Window window(Fields fields) {
        return fields.required("within").map(this::window).orElse(HARMLESS);
    }

    /** {@code { limit: 72h, source: judgement }}. */
    Window window(Node node) {
        Fields fields = Fields.of(node, values);
        Window window = new Window(limit(fields.required("limit")).orElse(Within.NOW), sources(fields));
        fields.refuseOthers();
        return window;
    }

    /** Where it comes from; everything that binds a station names its source. */
    List<Reference> sources(Fields fields) {
        fields.required("source");
        return references(fields, "source");
    }

    List<FollowUp> followUps(Fields fields) {
        return nodes(fields, "follow-up").stream().map(this::followUp).toList();
    }

    private FollowUp followUp(Node node) {
        Fields fields = Fields.of(node, values);
        Optional<Within> every = limit(fields.optional("then-every"));
        FollowUp followUp = new FollowUp(
                required(fields, "kind", FollowUp.Kind.class, FollowUp.Kind.CONTACT),
                one(fields, "from", FollowUp.Anchor.class).orElse(FollowUp.Anchor.RESULT),
                limit(fields.required("after")).orElse(Within.NOW),
                every,
                every.isPresent() ? times(fields) : 0,
                text(fields, "text"));
        fields.refuseOthers();
        return followUp;
    }

    private int times(Fields fields) {
        Optional<Node> node = fields.required("times");
        OptionalInt times = node.map(values::wholeNumber).orElse(OptionalInt.empty());
        if (times.isPresent() && (times.getAsInt() < 1 || times.getAsInt() > 52)) {
            values.note(FindingCode.NUMBER_OUT_OF_RANGE, node.get().at(), "allowed", "1–52");
        }
        return times.orElse(0);
    }

    private Optional<Within> limit(Optional<Node> node) {
        return node.flatMap(present -> values.words(present).flatMap(word -> {
            Optional<Within> read = Within.parse(word);
            if (read.isEmpty()) {
                values.note(
                        FindingCode.RANGE_MALFORMED, present.at(), "found", word, "expected", "now, 2h, same-day, 14d");
            }
            return read;
        }));
    }

    Map<String, Hotline> hotlines(Optional<Node> node) {
        return byId(node, this::hotline);
    }

    private Hotline hotline(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        Hotline hotline = new Hotline(
                entry.key(),
                fields.required("number").flatMap(values::words).orElse(""),
                text(fields, "name"),
                text(fields, "hours"),
                text(fields, "for"),
                sources(fields),
                entry.keyAt());
        fields.refuseOthers();
        return hotline;
    }

    private List<Node> nodes(Fields fields, String key) {
        return fields.optional(key).stream()
                .flatMap(node -> values.oneOrMore(node).stream())
                .toList();
    }
}
