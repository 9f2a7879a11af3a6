package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Text;

/** The block {@code outcomes}. */
final class OutcomesReader {

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
        String otherwise = fields.required("otherwise").flatMap(values::words).orElse("none");
        List<OutcomeRule.Rule> rules = new ArrayList<>();
        fields.each(rule -> {
            values.checkId(rule.key(), rule.keyAt());
            rules.add(new OutcomeRule.Rule(rule.key(), conditions.read(rule.value()), rule.keyAt()));
        });
        return new OutcomeRule(entry.key(), title, rules, otherwise, forWhom, sources, doubt, entry.keyAt());
    }
}
