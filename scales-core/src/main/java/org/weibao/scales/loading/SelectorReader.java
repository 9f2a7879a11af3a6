package org.weibao.scales.loading;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Selector;
import org.weibao.scales.finding.FindingCode;

/** What a rule looks for: a mapping with one key that says what it reads. */
final class SelectorReader {

    private final Values values;
    private final PolicyValues policyValues;
    private final Map<String, Function<Node, Selector>> kinds = new LinkedHashMap<>();

    SelectorReader(Values values) {
        this.values = values;
        this.policyValues = new PolicyValues(values);
        kinds.put("flag", this::flag);
        kinds.put("event", node -> new Selector.OfEvent(policyValues.many(node, ContextEvent.class), node.at()));
        kinds.put("signal", this::signal);
        kinds.put("quality", this::quality);
        kinds.put("previous-level", this::previousLevel);
        kinds.put(
                "safety-check",
                node -> new Selector.OfSafetyCheck(policyValues.many(node, SafetyCheck.class), node.at()));
        kinds.put("change", node -> new Selector.OfChange(policyValues.many(node, AdverseChange.class), node.at()));
        kinds.put("all-of", node -> new Selector.AllOf(several(node), node.at()));
        kinds.put("any-of", node -> new Selector.AnyOf(several(node), node.at()));
    }

    Selector read(Node node) {
        List<Node.Entry> entries =
                values.mapping(node).map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry entry : entries) {
            if (!kinds.containsKey(entry.key())) {
                values.noteNotOneOf(FindingCode.KEY_UNKNOWN, entry.keyAt(), entry.key(), kinds.keySet());
            }
        }
        if (entries.size() != 1) {
            values.note(FindingCode.CONDITION_MALFORMED, node.at(), "allowed", String.join(", ", kinds.keySet()));
        }
        return entries.stream()
                .filter(entry -> kinds.containsKey(entry.key()))
                .findFirst()
                .map(entry -> kinds.get(entry.key()).apply(entry.value()))
                .orElseGet(() -> new Selector.AnyOf(List.of(), node.at()));
    }

    private List<Selector> several(Node node) {
        List<Node> nodes = values.list(node);
        if (nodes.isEmpty()) {
            values.note(FindingCode.EMPTY_CONDITION, node.at());
        }
        return nodes.stream().map(this::read).toList();
    }

    private Selector flag(Node node) {
        Fields fields = Fields.of(node, values);
        Selector.OfFlag flag = new Selector.OfFlag(
                policyValues.many(fields, "risk", Risk.class),
                policyValues.many(fields, "kind", FlagKind.class),
                policyValues.many(fields, "except-kind", FlagKind.class),
                policyValues.truth(fields, "acute"),
                policyValues.one(fields, "duty", Duty.class),
                policyValues.truth(fields, "doubt-counts"),
                node.at());
        fields.refuseOthers();
        return flag;
    }

    private Selector signal(Node node) {
        boolean any = node instanceof Node.Words words && words.text().equals("any");
        Set<SafeguardingSignal> signals =
                any ? EnumSet.allOf(SafeguardingSignal.class) : policyValues.many(node, SafeguardingSignal.class);
        return new Selector.OfSignal(signals, node.at());
    }

    private Selector quality(Node node) {
        List<String> allowed = List.of("doubtful", "invalid");
        String found = values.words(node).orElse("invalid");
        if (!allowed.contains(found)) {
            values.noteNotOneOf(FindingCode.NOT_ALLOWED, node.at(), found, allowed);
        }
        return new Selector.OfQuality(!found.equals("doubtful"), node.at());
    }

    private Selector previousLevel(Node node) {
        return new Selector.OfPreviousLevel(values.named(node, Level.class).orElse(Level.EMERGENCY), node.at());
    }
}
