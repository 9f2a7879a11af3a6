package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * The members of one mapping. It remembers which keys were asked for; {@link #refuseOthers} then reports every key that nobody asked
 * for, since a key that is not read is a mistake that would pass in silence.
 */
final class Fields {

    private final Node.Mapping mapping;
    private final Values values;
    private final boolean real;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Node.Mapping mapping, Values values) {
        this(mapping, values, true);
    }

    private Fields(Node.Mapping mapping, Values values, boolean real) {
        this.mapping = mapping;
        this.values = values;
        this.real = real;
    }

    /** The members of a node; none, with a single finding, when it is not a mapping. */
    static Fields of(Node node, Values values) {
        return values.mapping(node)
                .map(mapping -> new Fields(mapping, values))
                .orElseGet(() -> new Fields(new Node.Mapping(List.of(), node.at()), values, false));
    }

    Place at() {
        return mapping.at();
    }

    Optional<Node> optional(String key) {
        known.add(key);
        return mapping.entry(key).map(Node.Entry::value);
    }

    /** As {@link #optional}, but a null says as little as an absent member. */
    Optional<Node> given(String key) {
        return optional(key).filter(node -> !(node instanceof Node.Nothing));
    }

    Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty() && real) {
            values.note(FindingCode.KEY_MISSING, mapping.at(), "expected", key);
        }
        return value;
    }

    /** False when what was to be a mapping is something else, which is reported already. */
    boolean isReal() {
        return real;
    }

    boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    /** Every member but those asked for so far: the mapping's own names, such as ids. */
    List<Node.Entry> others() {
        List<Node.Entry> others = new ArrayList<>();
        mapping.entries().stream().filter(entry -> !known.contains(entry.key())).forEach(others::add);
        others.forEach(entry -> known.add(entry.key()));
        return others;
    }

    void each(Consumer<Node.Entry> member) {
        others().forEach(member);
    }

    void refuseOthers() {
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                values.noteNotOneOf(FindingCode.KEY_UNKNOWN, entry.keyAt(), entry.key(), known);
            }
        }
    }
}
