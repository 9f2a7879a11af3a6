package org.weibao.scales.checking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.ScaleDefinition;

/**
 * What the flags of a scale follow up.
 *
 * @param conditions that some flag reads, directly or through names
 * @param items that flags read between them, those under scores included
 */
record Followed(ScaleDefinition scale, List<Condition> conditions, Set<String> items) {

    static Followed by(ScaleDefinition scale) {
        List<Reach> reaches =
                scale.flags().stream().map(flag -> Reach.of(flag.when(), scale)).toList();
        Set<String> items =
                reaches.stream().flatMap(reach -> reach.items().stream()).collect(Collectors.toSet());
        List<Condition> conditions =
                reaches.stream().flatMap(reach -> reach.conditions().stream()).toList();
        return new Followed(scale, conditions, items);
    }

    /** Whether a flag asks for the band or a worse one, compares the banded score, or reads all its items. */
    boolean band(Banding banding, String band) {
        return conditions.stream().anyMatch(condition -> reads(condition, banding, band))
                || !asksFor(banding) && coversAll(Reach.ofScore(banding.of().id(), scale));
    }

    /** Whether some flag asks for a band of it: then it is meant to follow it up, and "moderate" does not mean "severe". */
    private boolean asksFor(Banding banding) {
        return conditions.stream()
                .anyMatch(condition -> condition instanceof Condition.OfBand asked
                        && asked.banding().id().equals(banding.id()));
    }

    /** Whether a flag asks for the result, or reads all items that its rule reads. */
    boolean rule(OutcomeRule outcome, OutcomeRule.Rule rule) {
        return conditions.stream().anyMatch(condition -> reads(condition, outcome, rule.result()))
                || coversAll(Reach.of(rule.when(), scale));
    }

    private boolean coversAll(Reach reach) {
        return !reach.items().isEmpty() && items.containsAll(reach.items());
    }

    private static boolean reads(Condition condition, Banding banding, String band) {
        return condition.match(new Condition.Cases<>(
                items -> false,
                scores -> scores.scores().stream()
                        .anyMatch(score -> score.id().equals(banding.of().id())),
                asked -> asked.banding().id().equals(banding.id())
                        && (asked.orWorse()
                                || asked.bands().stream()
                                        .anyMatch(name -> name.id().equals(band))),
                outcome -> false,
                flag -> false,
                count -> false,
                respondent -> false,
                allOf -> false,
                anyOf -> false,
                noneOf -> false,
                criterion -> false));
    }

    private static boolean reads(Condition condition, OutcomeRule outcome, String result) {
        return condition.match(new Condition.Cases<>(
                items -> false,
                scores -> false,
                band -> false,
                asked -> asked.outcome().id().equals(outcome.id())
                        && asked.results().stream().anyMatch(name -> name.id().equals(result)),
                flag -> false,
                count -> false,
                respondent -> false,
                allOf -> false,
                anyOf -> false,
                noneOf -> false,
                criterion -> false));
    }
}
