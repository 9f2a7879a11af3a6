package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;

/** The block {@code flags}. */
final class FlagsReader {

    private static final List<String> NOT_WITH_INVALIDATES = List.of("risk", "kind", "acute", "duty");

    private final Values values;
    private final ConditionReader conditions;
    private final PopulationReader populations;

    FlagsReader(Values values, ConditionReader conditions) {
        this.values = values;
        this.conditions = conditions;
        this.populations = new PopulationReader(values);
    }

    List<FlagRule> read(Optional<Node> node) {
        List<FlagRule> flags = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    flags.add(flag(entry));
                }));
        return flags;
    }

    private FlagRule flag(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        boolean invalidates =
                fields.optional("invalidates").flatMap(values::truth).orElse(false);
        FlagRule flag = new FlagRule(
                entry.key(),
                fields.optional("title").map(values::text).orElse(Text.EMPTY),
                risk(fields, invalidates, entry),
                fields.optional("kind").flatMap(node -> values.named(node, FlagKind.class)),
                fields.optional("acute").flatMap(values::truth).orElse(false),
                fields.optional("duty").flatMap(node -> values.named(node, Duty.class)),
                invalidates,
                when(fields, entry),
                fields.optional("for").map(conditions::read),
                populations.sources(fields),
                fields.optional("doubt").map(values::text),
                entry.keyAt());
        fields.refuseOthers();
        return flag;
    }

    private Condition when(Fields fields, Node.Entry entry) {
        return fields.required("when").map(conditions::read).orElse(ConditionReader.never(entry.keyAt()));
    }

    private Risk risk(Fields fields, boolean invalidates, Node.Entry entry) {
        Optional<Node> risk = fields.optional("risk");
        if (invalidates) {
            NOT_WITH_INVALIDATES.stream()
                    .filter(fields::has)
                    .forEach(key ->
                            values.note(FindingCode.KEYS_CONTRADICT, entry.keyAt(), "found", key + ", invalidates"));
        }
        if (!invalidates && risk.isEmpty()) {
            values.note(FindingCode.FLAG_WITHOUT_RISK, entry.keyAt(), "found", entry.key());
        }
        return risk.flatMap(node -> values.named(node, Risk.class)).orElse(Risk.WATCH);
    }
}
