package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.definition.Colour;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ConsentRule;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyDuty;
import org.weibao.scales.definition.PolicyIdentity;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.definition.PolicyStatement;
import org.weibao.scales.definition.Service;
import org.weibao.scales.finding.Finding;

/** Reads a referral policy; the only entry point for it. */
public final class PolicyReader {

    private final Values values;
    private final PolicyValues policyValues;
    private final RangeReader ranges;

    private PolicyReader(List<Finding> findings) {
        this.values = new Values(findings);
        this.policyValues = new PolicyValues(values);
        this.ranges = new RangeReader(values);
    }

    /** The policy in a file, and everything that is wrong with its form. Names are not resolved yet. */
    public static Read<PolicyDefinition> read(SourceFile file) {
        Read<Node> document = Documents.file(file);
        List<Finding> findings = new ArrayList<>(document.findings());
        String digest = Digest.of(file, List.of());
        return new Read<>(document.value().map(root -> new PolicyReader(findings).policy(root, digest)), findings);
    }

    private PolicyDefinition policy(Node root, String digest) {
        Fields fields = Fields.of(root, values);
        FileHead head = FileHead.read("policy", fields, values);
        PolicyDefinition policy = new PolicyDefinition(
                new PolicyIdentity(head.id(), head.version(), digest),
                head.title(),
                fields.required("reviewed-by-clinician").flatMap(values::truth).orElse(false),
                sources(fields.required("sources")),
                policyValues.byId(fields.required("roles"), entry -> values.text(entry.value())),
                policyValues.hotlines(fields.required("hotlines")),
                policyValues.byId(fields.required("actions"), this::action),
                policyValues.forEvery(fields.required("levels"), Level.class, this::level),
                policyValues.forEvery(fields.required("duties"), Duty.class, this::duty),
                policyValues.forEvery(
                        fields.required("guardian-notices"), GuardianTiming.class, (timing, node) -> values.text(node)),
                policyValues.forEvery(fields.required("consents"), Consent.class, this::consent),
                policyValues.forEvery(
                        fields.required("statements"), PolicyStatement.class, (statement, node) -> values.text(node)),
                new PolicyRulesReader(values).read(fields.required("rules")),
                fields.at());
        fields.refuseOthers();
        return policy;
    }

    private Map<String, String> sources(Optional<Node> node) {
        return policyValues.byId(node, entry -> values.words(entry.value()).orElse(""));
    }

    private PolicyAction action(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        PolicyAction action = new PolicyAction(
                entry.key(),
                policyValues.required(fields, "kind", PolicyAction.Kind.class, PolicyAction.Kind.CARE),
                fields.optional("present").flatMap(values::truth),
                policyValues.reference(fields, "by"),
                policyValues.window(fields),
                policyValues.text(fields, "text"),
                policyValues.sources(fields),
                entry.keyAt());
        fields.refuseOthers();
        return action;
    }

    private PolicyLevel level(Level level, Node node) {
        Fields fields = Fields.of(node, values);
        PolicyLevel row = new PolicyLevel(
                level,
                policyValues.text(fields, "title"),
                policyValues.required(fields, "colour", Colour.class, Colour.RED_PLUS),
                policyValues.window(fields),
                policyValues.reference(fields, "by"),
                policyValues.many(fields, "services", Service.class),
                policyValues.references(fields, "contacts"),
                policyValues.references(fields, "do"),
                policyValues.texts(fields, "confirm"),
                policyValues.followUps(fields),
                policyValues.required(fields, "guardian", GuardianTiming.class, GuardianTiming.AT_ONCE),
                fields.required("consent-needed").flatMap(values::truth).orElse(true),
                node.at());
        fields.refuseOthers();
        return row;
    }

    private PolicyDuty duty(Duty duty, Node node) {
        Fields fields = Fields.of(node, values);
        PolicyDuty read = new PolicyDuty(
                duty,
                policyValues.reference(fields, "by"),
                policyValues.window(fields),
                policyValues.text(fields, "text"),
                policyValues.sources(fields),
                node.at());
        fields.refuseOthers();
        return read;
    }

    private ConsentRule consent(Consent state, Node node) {
        Fields fields = Fields.of(node, values);
        ConsentRule rule = new ConsentRule(
                state,
                fields.required("suffices").flatMap(values::truth).orElse(false),
                fields.optional("age").flatMap(ranges::ages),
                policyValues.references(fields, "escalate"),
                policyValues.one(fields, "from", Level.class).orElse(Level.NONE),
                policyValues.text(fields, "text"),
                policyValues.sources(fields),
                node.at());
        fields.refuseOthers();
        return rule;
    }
}
