package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Worse;
import org.weibao.scales.finding.FindingCode;

/** The block {@code bandings}. */
final class BandingsReader {

    private static final List<String> SHAPES = List.of("bands", "cut-off", "groups", "table");

    private final Values values;
    private final ConditionReader conditions;
    private final PopulationReader populations;
    private final TraitReader traits;
    private final TableReader tables;

    BandingsReader(Values values, ConditionReader conditions, TableReader tables) {
        this.values = values;
        this.conditions = conditions;
        this.populations = new PopulationReader(values);
        this.traits = new TraitReader(values);
        this.tables = tables;
    }

    List<Banding> read(Optional<Node> node) {
        List<Banding> bandings = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    bandings.add(banding(entry));
                }));
        return bandings;
    }

    private Banding banding(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        Banding banding = new Banding(
                entry.key(),
                fields.optional("title").map(values::text).orElse(Text.EMPTY),
                fields.required("of").flatMap(values::reference).orElse(new Reference("", entry.keyAt())),
                fields.optional("worse")
                        .flatMap(node -> values.named(node, Worse.class))
                        .orElse(Worse.HIGHER),
                fields.optional("alternative").flatMap(values::truth).orElse(false),
                groups(fields, entry),
                fields.optional("for").map(conditions::read),
                populations.sources(fields),
                populations.population(fields),
                fields.optional("doubt").map(values::text),
                entry.keyAt());
        fields.refuseOthers();
        return banding;
    }

    private List<BandGroup> groups(Fields fields, Node.Entry banding) {
        List<String> shapes = SHAPES.stream().filter(fields::has).toList();
        if (shapes.size() != 1) {
            SHAPES.forEach(fields::optional);
            FindingCode code = shapes.isEmpty() ? FindingCode.KEY_MISSING : FindingCode.KEYS_CONTRADICT;
            values.note(
                    code, banding.keyAt(), "expected", String.join(" / ", SHAPES), "found", String.join(", ", shapes));
            return List.of();
        }
        Node node = fields.optional(shapes.get(0)).orElseThrow();
        return switch (shapes.get(0)) {
            case "bands" -> List.of(new BandGroup(List.of(), bands(node), node.at()));
            case "cut-off" -> List.of(new BandGroup(List.of(), cutOff(node), node.at()));
            case "groups" -> values.filledList(node).stream().map(this::group).toList();
            case "table" -> tables.bands(node);
            default -> throw new IllegalStateException(shapes.get(0));
        };
    }

    private BandGroup group(Node node) {
        Fields fields = Fields.of(node, values);
        List<Condition.Trait> who = traits.read(fields);
        Optional<Node> cutOff = fields.optional("cut-off");
        List<Band> bands = cutOff.isPresent()
                ? cutOff(cutOff.get())
                : fields.required("bands").map(this::bands).orElse(List.of());
        fields.refuseOthers();
        return new BandGroup(who, bands, node.at());
    }

    private List<Band> cutOff(Node node) {
        return List.of(
                new Band("below", Double.NEGATIVE_INFINITY, node.at()),
                new Band("at-or-above", values.number(node).orElse(0), node.at()));
    }

    private List<Band> bands(Node node) {
        List<Band> bands = new ArrayList<>();
        values.mapping(node)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    bands.add(new Band(entry.key(), lowerEnd(entry, bands.isEmpty()), entry.keyAt()));
                }));
        if (node instanceof Node.Mapping && bands.isEmpty()) {
            values.note(FindingCode.EMPTY_LIST, node.at());
        }
        return bands;
    }

    private double lowerEnd(Node.Entry entry, boolean first) {
        boolean lowest =
                entry.value() instanceof Node.Words words && words.text().equals("lowest");
        if (first && !lowest) {
            values.note(FindingCode.FIRST_BAND_NOT_LOWEST, entry.keyAt(), "found", entry.key());
            return Double.NEGATIVE_INFINITY;
        }
        return lowest && first
                ? Double.NEGATIVE_INFINITY
                : values.number(entry.value()).orElse(0);
    }
}
