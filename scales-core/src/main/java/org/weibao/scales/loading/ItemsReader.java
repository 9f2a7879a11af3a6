package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.weibao.scales.definition.Block;
import org.weibao.scales.definition.Gate;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;

/** The blocks under {@code items}. */
final class ItemsReader {

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

    /** What a block says for all its items; an item's own word replaces it. */
    private record Defaults(Optional<Reference> format, Optional<Node> when, Optional<Node> otherwise) {}

    private Block block(Node node) {
        Fields fields = Fields.of(node, values);
        Defaults defaults = new Defaults(
                fields.optional("responses").flatMap(values::reference),
                fields.optional("when"),
                fields.optional("otherwise"));
        Optional<Text> title = fields.optional("title").map(values::text);
        List<Item> items = new ArrayList<>();
        fields.required("ask")
                .flatMap(values::mapping)
                .ifPresent(ask -> ask.entries().forEach(entry -> items.add(item(entry, defaults))));
        fields.refuseOthers();
        if (items.stream().noneMatch(item -> item.gate().isPresent())) {
            defaults.otherwise().ifPresent(this::noteWithoutWhen);
        }
        return new Block(title, gate(defaults.when(), defaults.otherwise()), items, node.at());
    }

    private void noteWithoutWhen(Node otherwise) {
        values.note(FindingCode.OTHERWISE_WITHOUT_WHEN, otherwise.at(), "found", "otherwise", "expected", "when");
    }

    private Optional<Gate> gate(Optional<Node> when, Optional<Node> otherwise) {
        return when.map(node -> new Gate(
                conditions.read(node),
                otherwise.map(values::number).orElse(OptionalDouble.empty()),
                otherwise.map(Node::at).orElse(node.at())));
    }

    private Optional<Gate> gate(Fields fields, Defaults defaults) {
        Optional<Node> own = fields.optional("otherwise");
        Optional<Gate> gate = gate(fields.optional("when").or(defaults::when), own.or(defaults::otherwise));
        if (gate.isEmpty()) {
            own.ifPresent(this::noteWithoutWhen);
        }
        return gate;
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
                        gate(defaults.when(), defaults.otherwise()),
                        Optional.empty(),
                        entry.keyAt());
    }

    private static final Set<String> KEYS =
            Set.of("label", "responses", "when", "otherwise", "points", "steps", "weight", "scored", "doubt");

    private Item detailed(Node.Entry entry, Defaults defaults) {
        Fields fields = Fields.of(entry.value(), values);
        Item item = new Item(
                entry.key(),
                fields.required("label").map(values::text).orElse(Text.EMPTY),
                formatOf(fields.optional("responses").flatMap(values::reference).or(defaults::format), entry),
                points(fields),
                fields.optional("steps").map(new StepsReader(values)::read).orElse(List.of()),
                reversed.contains(entry.key()),
                fields.optional("weight")
                        .map(node -> values.number(node).orElse(1))
                        .orElse(1.0),
                fields.optional("scored").flatMap(values::truth).orElse(true),
                gate(fields, defaults),
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
                    if (entry.key().matches("[0-9]{1,6}")) {
                        points.put(Integer.valueOf(entry.key()), FormatsReader.points(entry.value(), values));
                    } else {
                        values.note(FindingCode.WRONG_TYPE, entry.keyAt(), "expected", "whole-number", "found", "text");
                    }
                }));
        return points;
    }
}
