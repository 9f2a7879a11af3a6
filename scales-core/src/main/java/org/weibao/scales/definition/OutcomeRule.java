package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * A named classification: the first rule that holds wins.
 *
 * @param otherwise the result when no rule holds
 */
public record OutcomeRule(
        String id,
        Text title,
        List<Rule> rules,
        String otherwise,
        Optional<Condition> forWhom,
        List<String> sources,
        Optional<Text> doubt,
        Place at) {

    public OutcomeRule {
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
    }

    /** A result and when it holds. */
    public record Rule(String result, Condition when, Place at) {}
}
