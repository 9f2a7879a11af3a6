package org.weibao.scales.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.weibao.scales.definition.BatteryRules;
import org.weibao.scales.definition.BatteryRules.CrossFlag;
import org.weibao.scales.definition.BatteryRules.DiscrepancyRule;
import org.weibao.scales.definition.BatteryRules.FactorRule;
import org.weibao.scales.definition.BatteryRules.ProfileEntry;
import org.weibao.scales.definition.BatteryRules.ServiceRule;
import org.weibao.scales.definition.BatteryRules.StrengthRule;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;
import org.weibao.scales.finding.FindingCode;

/** The blocks of a battery that say what is made of its parts. */
final class BatteryRulesReader {

    private final Values values;
    private final PolicyValues policyValues;
    private final ClueReader clues;

    BatteryRulesReader(Values values) {
        this.values = values;
        this.policyValues = new PolicyValues(values);
        this.clues = new ClueReader(values);
    }

    BatteryRules read(Fields fields) {
        return new BatteryRules(
                each(fields, "flags", this::flag),
                profile(fields.optional("profile")),
                each(fields, "factors", this::factor),
                each(fields, "discrepancies", this::discrepancy),
                each(fields, "strengths", this::strength),
                each(fields, "services", this::service));
    }

    private <T> List<T> each(Fields fields, String key, Function<Node.Entry, T> rule) {
        Optional<Node> block = fields.optional(key);
        return List.copyOf(policyValues.byId(block, rule).values());
    }

    private CrossFlag flag(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        CrossFlag flag = new CrossFlag(
                entry.key(),
                policyValues.text(fields, "title"),
                policyValues.required(fields, "risk", Risk.class, Risk.CRISIS),
                policyValues.one(fields, "kind", FlagKind.class),
                policyValues.one(fields, "duty", Duty.class),
                when(fields),
                policyValues.sources(fields),
                entry.keyAt());
        fields.refuseOthers();
        return flag;
    }

    private Clue when(Fields fields) {
        return fields.required("when").map(clues::read).orElse(new Clue.OfEvent(Set.of(), fields.at()));
    }

    private List<ProfileEntry> profile(Optional<Node> node) {
        return node.flatMap(values::mapping).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .flatMap(entry -> domain(entry).stream()
                        .flatMap(domain ->
                                values.filledList(entry.value()).stream().map(member -> profileEntry(domain, member))))
                .toList();
    }

    private Optional<Domain> domain(Node.Entry entry) {
        return values.named(new Node.Words(entry.key(), entry.keyAt()), Domain.class);
    }

    private ProfileEntry profileEntry(Domain domain, Node node) {
        Fields fields = Fields.of(node, values);
        ProfileEntry entry = new ProfileEntry(
                domain,
                policyValues.reference(fields, "part"),
                policyValues.reference(fields, "score"),
                policyValues.reference(fields, "banding"),
                fields.optional("noticeable").flatMap(values::reference),
                fields.optional("marked").flatMap(values::reference),
                node.at());
        if (fields.isReal() && entry.noticeable().isEmpty() && entry.marked().isEmpty()) {
            values.note(FindingCode.KEY_MISSING, node.at(), "expected", "marked");
        }
        fields.refuseOthers();
        return entry;
    }

    private FactorRule factor(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        FactorRule factor = new FactorRule(
                entry.key(),
                policyValues.text(fields, "title"),
                policyValues.required(fields, "domain", Domain.class, Domain.MIND),
                fields.required("signs").map(clues::several).orElse(List.of()),
                entry.keyAt());
        fields.refuseOthers();
        return factor;
    }

    private DiscrepancyRule discrepancy(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        boolean flags = fields.has("flags");
        Optional<Node> sides = flags ? fields.optional("flags") : fields.required("scores");
        OptionalDouble atLeast = flags
                ? OptionalDouble.empty()
                : fields.required("at-least").map(this::hundredths).orElse(OptionalDouble.of(100));
        DiscrepancyRule rule = new DiscrepancyRule(
                entry.key(),
                policyValues.text(fields, "title"),
                flags,
                sides(sides),
                atLeast,
                policyValues.sources(fields),
                entry.keyAt());
        fields.refuseOthers();
        return rule;
    }

    private OptionalDouble hundredths(Node node) {
        OptionalDouble number = values.number(node);
        if (number.isPresent() && (number.getAsDouble() < 1 || number.getAsDouble() > 100)) {
            values.note(FindingCode.NUMBER_OUT_OF_RANGE, node.at(), "allowed", "1..100");
        }
        return number;
    }

    private Map<String, Reference> sides(Optional<Node> node) {
        Map<String, Reference> sides = new LinkedHashMap<>();
        node.flatMap(values::mapping).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .forEach(entry -> values.reference(entry.value()).ifPresent(side -> sides.put(entry.key(), side)));
        if (node.isPresent() && sides.size() < 2) {
            values.note(FindingCode.SIDES_MISSING, node.get().at());
        }
        return sides;
    }

    private StrengthRule strength(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        StrengthRule strength =
                new StrengthRule(entry.key(), policyValues.text(fields, "say"), when(fields), entry.keyAt());
        fields.refuseOthers();
        return strength;
    }

    private ServiceRule service(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        fields.required("methods");
        ServiceRule service = new ServiceRule(
                entry.key(),
                policyValues.required(fields, "service", SupportService.class, SupportService.EMOTIONAL_RELIEF),
                policyValues.many(fields, "methods", SupportMethod.class),
                fields.optional("age").flatMap(new RangeReader(values)::ages),
                when(fields),
                policyValues.text(fields, "why"),
                entry.keyAt());
        fields.refuseOthers();
        return service;
    }
}
