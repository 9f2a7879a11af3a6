package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.scales.definition.NamedCondition;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.Finding;

/** Reads a scale file; the only entry point for it. */
public final class ScaleReader {

    private final Values values;
    private final Fields fields;
    private final ItemOrder order;
    private final ConditionReader conditions;
    private final TableReader tables;

    private ScaleReader(Node root, Function<String, Optional<SourceFile>> besides, List<Finding> findings) {
        this.values = new Values(findings);
        this.fields = Fields.of(root, values);
        this.order = ItemOrder.of(fields.optional("items"), values);
        this.conditions = new ConditionReader(order, values);
        this.tables = new TableReader(values, besides);
    }

    /**
     * The definition in a file, and everything that is wrong with its form. Names are not resolved yet.
     *
     * @param besides the tables in the file's folder, by file name
     */
    public static Read<ScaleDefinition> read(SourceFile file, Function<String, Optional<SourceFile>> besides) {
        Read<Node> document = Documents.file(file);
        List<Finding> findings = new ArrayList<>(document.findings());
        Optional<ScaleDefinition> definition =
                document.value().map(root -> new ScaleReader(root, besides, findings).definition());
        return new Read<>(definition, findings);
    }

    private ScaleDefinition definition() {
        ProfileReader.format(fields, values);
        Profile profile = new ProfileReader(fields, values).read();
        List<Reference> reverse = reverse();
        Set<String> reversed = reverse.stream().map(Reference::id).collect(Collectors.toSet());
        ScaleDefinition definition = new ScaleDefinition(
                profile,
                new FormatsReader(values).read(fields.required("response-formats")),
                new ItemsReader(values, conditions, reversed).read(fields.required("items")),
                reverse,
                criteria(),
                new ScoresReader(values, conditions).read(fields.optional("scores")),
                new NormsReader(values, tables).read(fields.optional("norms")),
                new ChangeReader(values).read(fields.optional("change")),
                new BandingsReader(values, conditions, tables).read(fields.optional("bandings")),
                new FlagsReader(values, conditions).read(fields.optional("flags")),
                new OutcomesReader(values, conditions).read(fields.optional("outcomes")),
                labels(),
                new ExamplesReader(values, order).read(fields.optional("examples")));
        fields.refuseOthers();
        return definition;
    }

    private List<Reference> reverse() {
        List<Node> members = fields.optional("reverse").map(values::list).orElse(List.of());
        return conditions.plain(members);
    }

    private List<NamedCondition> criteria() {
        List<NamedCondition> criteria = new ArrayList<>();
        fields.optional("criteria")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    criteria.add(new NamedCondition(entry.key(), conditions.read(entry.value()), entry.keyAt()));
                }));
        return criteria;
    }

    private Map<String, Text> labels() {
        Map<String, Text> labels = new LinkedHashMap<>();
        fields.optional("labels")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    labels.put(entry.key(), values.text(entry.value()));
                }));
        return labels;
    }
}
