package org.weibao.scales.loading;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.Selector;
import org.weibao.scales.definition.Service;

/** The block {@code rules} of a policy. */
final class PolicyRulesReader {

    private final Values values;
    private final PolicyValues policyValues;
    private final SelectorReader selectors;

    PolicyRulesReader(Values values) {
        this.values = values;
        this.policyValues = new PolicyValues(values);
        this.selectors = new SelectorReader(values);
    }

    List<PolicyRule> read(Optional<Node> node) {
        return List.copyOf(policyValues.byId(node, this::rule).values());
    }

    private PolicyRule rule(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        PolicyRule rule = new PolicyRule(
                entry.key(),
                fields.required("when").map(selectors::read).orElse(new Selector.AnyOf(List.of(), entry.keyAt())),
                policyValues.required(fields, "level", Level.class, Level.EMERGENCY),
                fields.optional("within").map(policyValues::window),
                policyValues.references(fields, "do"),
                policyValues.one(fields, "duty", Duty.class),
                policyValues.one(fields, "guardian", GuardianTiming.class),
                policyValues.many(fields, "services", Service.class),
                policyValues.truth(fields, "colourless"),
                policyValues.texts(fields, "confirm"),
                policyValues.followUps(fields),
                policyValues.text(fields, "text"),
                policyValues.sources(fields),
                entry.keyAt());
        fields.refuseOthers();
        return rule;
    }
}
