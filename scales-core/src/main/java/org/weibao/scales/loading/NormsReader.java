package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.NormGroup;
import org.weibao.scales.definition.NormValue;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;

/** The block {@code norms}. */
final class NormsReader {

    private final Values values;
    private final PopulationReader populations;
    private final TraitReader traits;
    private final RangeReader ranges;
    private final TableReader tables;

    NormsReader(Values values, TableReader tables) {
        this.values = values;
        this.populations = new PopulationReader(values);
        this.traits = new TraitReader(values);
        this.ranges = new RangeReader(values);
        this.tables = tables;
    }

    List<Norm> read(Optional<Node> node) {
        List<Norm> norms = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    norms.add(norm(entry));
                }));
        return norms;
    }

    private Norm norm(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        Norm norm = new Norm(
                entry.key(),
                fields.required("reports")
                        .flatMap(node -> values.named(node, Norm.Reports.class))
                        .orElse(Norm.Reports.LOOKUP),
                given(fields),
                populations.sources(fields),
                populations.population(fields),
                fields.optional("round").flatMap(node -> ScoresReader.rounding(node, values)),
                fields.optional("cap").flatMap(ranges::numbers).map(ends -> new Norm.Cap(ends.low(), ends.high())),
                groups(fields, entry),
                fields.optional("doubt").map(values::text),
                entry.keyAt());
        fields.refuseOthers();
        return norm;
    }

    private List<Norm.Given> given(Fields fields) {
        Map<String, Text> titles = new LinkedHashMap<>();
        fields.optional("title")
                .flatMap(values::mapping)
                .ifPresent(mapping ->
                        mapping.entries().forEach(entry -> titles.put(entry.key(), values.text(entry.value()))));
        List<Norm.Given> given = new ArrayList<>();
        fields.required("gives")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    Text title = titles.getOrDefault(entry.key(), Text.EMPTY);
                    values.reference(entry.value())
                            .ifPresent(from -> given.add(new Norm.Given(entry.key(), from, title, entry.keyAt())));
                }));
        return given;
    }

    private List<NormGroup> groups(Fields fields, Node.Entry norm) {
        Optional<Node> groups = fields.optional("groups");
        Optional<Node> table = fields.optional("table");
        if (groups.isPresent() == table.isPresent()) {
            FindingCode code = groups.isPresent() ? FindingCode.KEYS_CONTRADICT : FindingCode.KEY_MISSING;
            values.note(code, norm.keyAt(), "found", "groups, table", "expected", "groups / table");
            return List.of();
        }
        return groups.isPresent()
                ? values.filledList(groups.get()).stream().map(this::group).toList()
                : tables.norms(table.get());
    }

    private NormGroup group(Node node) {
        Fields fields = Fields.of(node, values);
        List<Condition.Trait> conditions = traits.read(fields);
        Map<String, NormValue> byScore = new LinkedHashMap<>();
        fields.each(entry -> {
            if (entry.value() instanceof Node.Mapping) {
                byScore.put(entry.key(), value(entry));
            } else {
                values.noteNotOneOf(FindingCode.KEY_UNKNOWN, entry.keyAt(), entry.key(), TraitReader.KEYS);
            }
        });
        if (fields.isReal() && byScore.isEmpty()) {
            values.note(FindingCode.EMPTY_LIST, node.at());
        }
        return new NormGroup(conditions, byScore, node.at());
    }

    private NormValue value(Node.Entry entry) {
        boolean lookup = entry.value() instanceof Node.Mapping mapping
                && mapping.entries().stream().anyMatch(member -> StepsReader.isNumber(member.key()));
        if (lookup) {
            return new NormValue.Lookup(new StepsReader(values).read(entry.value()), entry.keyAt());
        }
        Fields fields = Fields.of(entry.value(), values);
        NormValue value = fields.has("mean") || fields.has("sd")
                ? new NormValue.MeanAndSd(number(fields, "mean"), number(fields, "sd"), entry.keyAt())
                : new NormValue.Lms(number(fields, "l"), number(fields, "m"), number(fields, "s"), entry.keyAt());
        fields.refuseOthers();
        return value;
    }

    private double number(Fields fields, String key) {
        return fields.required(key).map(node -> values.number(node).orElse(1)).orElse(1.0);
    }
}
