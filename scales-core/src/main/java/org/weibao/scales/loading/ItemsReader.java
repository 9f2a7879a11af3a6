package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.weibao.scales.definition.Block;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Gate;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** The blocks under {@code items}. */
final class ItemsReader {

    /** Any of these says that an item is written out; else it is its label. */
    private static final Set<String> KEYS =
            Set.of("label", "responses", "when", "otherwise", "points", "steps", "weight", "scored", "doubt");

    private final Values values;
    private final ConditionReader conditions;
    private final Set<String> reversed;

    /** @param reversed ids of the items that {@code reverse} lists */
    ItemsReader(Values values, ConditionReader conditions, Set<String> reversed) {
        this.values = values;
        this.conditions = conditions;
        this.reversed = reversed;
    }

    List<Block> read(Optional<Node> node) {
        List<Block> blocks = new ArrayList<>();
        node.map(values::list).orElse(List.of()).forEach(block -> blocks.add(block(block)));
        return blocks;
    }

    /** What a block says for all its items, read once; an item's own word replaces it. */
    private record Defaults(Optional<Reference> format, Optional<Condition> when, Optional<Otherwise> otherwise) {

        Optional<Gate> gate() {
            return when.map(condition -> new Gate(
                    condition,
                    otherwise.map(Otherwise::code).orElse(OptionalDouble.empty()),
                    otherwise.map(Otherwise::at).orElse(condition.at())));
        }

        Defaults replacedBy(Defaults own) {
            return new Defaults(
                    own.format.or(() -> format), own.when.or(() -> when), own.otherwise.or(() -> otherwise));
        }
    }

    private record Otherwise(OptionalDouble code, Place at) {}

    private Defaults defaults(Fields fields) {
        return new Defaults(
                fields.optional("responses").map(node -> values.reference(node).orElse(new Reference("", node.at()))),
                fields.optional("when").map(conditions::read),
                fields.optional("otherwise").map(node -> new Otherwise(values.number(node), node.at())));
    }

    private Block block(Node node) {
        Fields fields = Fields.of(node, values);
        Defaults defaults = defaults(fields);
        Optional<Text> title = fields.optional("title").map(values::text);
        List<Item> items = new ArrayList<>();
        fields.required("ask")
                .flatMap(values::mapping)
                .ifPresent(ask -> ask.entries().forEach(entry -> items.add(item(entry, defaults))));
        fields.refuseOthers();
        if (defaults.when().isEmpty()
                && items.stream().noneMatch(item -> item.gate().isPresent())) {
            defaults.otherwise().ifPresent(this::noteWithoutWhen);
        }
        return new Block(title, defaults.gate(), items, node.at());
    }

    private void noteWithoutWhen(Otherwise otherwise) {
        values.note(FindingCode.OTHERWISE_WITHOUT_WHEN, otherwise.at(), "found", "otherwise", "expected", "when");
    }

    private Item item(Node.Entry entry, Defaults defaults) {
        values.checkId(entry.key(), entry.keyAt());
        boolean detailed = entry.value() instanceof Node.Mapping mapping
                && mapping.entries().stream().anyMatch(member -> KEYS.contains(member.key()));
        return detailed
                ? detailed(entry, defaults)
                : new Item(
                        entry.key(),
                        values.text(entry.value()),
                        formatOf(defaults.format(), entry),
                        Map.of(),
                        List.of(),
                        reversed.contains(entry.key()),
                        1,
                        true,
                        defaults.gate(),
                        Optional.empty(),
                        entry.keyAt());
    }

    private Item detailed(Node.Entry entry, Defaults ofBlock) {
        Fields fields = Fields.of(entry.value(), values);
        Defaults own = defaults(fields);
        Defaults together = ofBlock.replacedBy(own);
        if (together.when().isEmpty()) {
            own.otherwise().ifPresent(this::noteWithoutWhen);
        }
        Item item = new Item(
                entry.key(),
                fields.required("label").map(values::text).orElse(Text.EMPTY),
                formatOf(together.format(), entry),
                points(fields),
                fields.optional("steps").map(new StepsReader(values)::read).orElse(List.of()),
                reversed.contains(entry.key()),
                fields.optional("weight")
                        .map(node -> values.number(node).orElse(1))
                        .orElse(1.0),
                fields.optional("scored").flatMap(values::truth).orElse(true),
                together.gate(),
                fields.optional("doubt").map(values::text),
                entry.keyAt());
        fields.refuseOthers();
        return item;
    }

    private Reference formatOf(Optional<Reference> format, Node.Entry entry) {
        if (format.isEmpty()) {
            values.note(FindingCode.KEY_MISSING, entry.keyAt(), "expected", "responses");
        }
        return format.orElse(new Reference("", entry.keyAt()));
    }

    private Map<Integer, OptionalDouble> points(Fields fields) {
        Map<Integer, OptionalDouble> points = new LinkedHashMap<>();
        fields.optional("points")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    if (FormatsReader.isCode(entry.key())) {
                        points.put(Integer.valueOf(entry.key()), FormatsReader.points(entry.value(), values));
                    } else {
                        values.note(FindingCode.WRONG_TYPE, entry.keyAt(), "expected", "whole-number", "found", "text");
                    }
                }));
        return points;
    }
}
