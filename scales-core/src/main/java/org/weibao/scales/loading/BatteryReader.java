package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.BatteryIdentity;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.Finding;

/** Reads a battery; the only entry point for it. */
public final class BatteryReader {

    private static final MonthRange EVERY_AGE = new MonthRange(0, MonthRange.OPEN);

    private final Values values;
    private final PolicyValues policyValues;
    private final ClueReader clues;

    private BatteryReader(List<Finding> findings) {
        this.values = new Values(findings);
        this.policyValues = new PolicyValues(values);
        this.clues = new ClueReader(values);
    }

    /** The battery in a file, and everything that is wrong with its form. Names are not resolved yet. */
    public static Read<BatteryDefinition> read(SourceFile file) {
        Read<Node> document = Documents.file(file);
        List<Finding> findings = new ArrayList<>(document.findings());
        String digest = Digest.of(file, List.of());
        return new Read<>(document.value().map(root -> new BatteryReader(findings).battery(root, digest)), findings);
    }

    private BatteryDefinition battery(Node root, String digest) {
        Fields fields = Fields.of(root, values);
        FileHead head = FileHead.read("battery", fields, values);
        BatteryDefinition battery = new BatteryDefinition(
                new BatteryIdentity(head.id(), head.version(), digest),
                head.title(),
                fields.required("age").flatMap(new RangeReader(values)::ages).orElse(EVERY_AGE),
                sources(fields.required("sources")),
                fields.optional("notices")
                        .map(node -> policyValues.byId(Optional.of(node), entry -> values.text(entry.value())))
                        .orElse(Map.of()),
                policyValues.text(fields, "stop"),
                List.copyOf(
                        policyValues.byId(fields.required("parts"), this::part).values()),
                new BatteryRulesReader(values).read(fields),
                new BatteryExamplesReader(values).read(fields.required("examples")),
                fields.at());
        fields.refuseOthers();
        return battery;
    }

    private Map<String, String> sources(Optional<Node> node) {
        Map<String, String> sources = new LinkedHashMap<>();
        policyValues.byId(node, entry -> values.words(entry.value()).map(words -> sources.put(entry.key(), words)));
        return sources;
    }

    private BatteryPart part(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        BatteryPart part = new BatteryPart(
                entry.key(),
                fields.required("title").map(values::text).orElse(Text.EMPTY),
                fields.required("scale").flatMap(values::reference).orElseGet(() -> new Reference("", fields.at())),
                policyValues.required(fields, "informant", Informant.class, Informant.SELF),
                fields.optional("age").flatMap(new RangeReader(values)::ages),
                fields.optional("when").map(clues::read),
                policyValues.truth(fields, "optional"),
                entry.keyAt());
        fields.refuseOthers();
        return part;
    }
}
