package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** The block {@code outcomes}. */
final class OutcomesReader {

    /** What results say when there is none. */
    private static final Set<String> RESERVED = Set.of("undetermined", "absent");

    private final Values values;
    private final ConditionReader conditions;
    private final PopulationReader populations;

    OutcomesReader(Values values, ConditionReader conditions) {
        this.values = values;
        this.conditions = conditions;
        this.populations = new PopulationReader(values);
    }

    List<OutcomeRule> read(Optional<Node> node) {
        List<OutcomeRule> outcomes = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    outcomes.add(outcome(entry));
                }));
        return outcomes;
    }

    private OutcomeRule outcome(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        Text title = fields.optional("title").map(values::text).orElse(Text.EMPTY);
        Optional<Condition> forWhom = fields.optional("for").map(conditions::read);
        List<String> sources = populations.sources(fields);
        Optional<Text> doubt = fields.optional("doubt").map(values::text);
        String otherwise = fields.required("otherwise").flatMap(this::result).orElse("none");
        List<OutcomeRule.Rule> rules = new ArrayList<>();
        fields.each(rule -> {
            checkResult(rule.key(), rule.keyAt());
            rules.add(new OutcomeRule.Rule(rule.key(), conditions.read(rule.value()), rule.keyAt()));
        });
        if (fields.isReal() && rules.isEmpty()) {
            values.note(FindingCode.EMPTY_LIST, entry.keyAt(), "id", entry.key());
        }
        return new OutcomeRule(entry.key(), title, rules, otherwise, forWhom, sources, doubt, entry.keyAt());
    }

    private Optional<String> result(Node node) {
        Optional<String> result = values.words(node);
        result.ifPresent(id -> checkResult(id, node.at()));
        return result;
    }

    private void checkResult(String id, Place at) {
        values.checkId(id, at);
        if (RESERVED.contains(id)) {
            values.note(FindingCode.ID_RESERVED, at, "found", id);
        }
    }
}
