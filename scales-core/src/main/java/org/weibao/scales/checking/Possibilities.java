package org.weibao.scales.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Term;

/**
 * Judges whether conditions can hold and can fail, from what items and scores can be. It never says that something is impossible
 * unless it is; what depends on several answers at once, or could not be read, stays open.
 */
final class Possibilities {
    /** Names that lead to names that lead to names: beyond this many, whatever they come to is open. */
    private static final int DEEPEST = 64;

    private final Examined examined;
    private final Map<String, Possibility> byName = new HashMap<>();
    private int depth;

    Possibilities(Examined examined) {
        this.examined = examined;
    }

    Possibility of(Condition condition) {
        return condition.match(new Condition.Cases<>(
                this::items,
                this::scores,
                this::band,
                this::outcome,
                flag -> named(
                        "flag",
                        flag.flag(),
                        () -> examined.declared().flag(flag.flag().id()).map(rule -> {
                            Possibility when = of(rule.when());
                            return rule.forWhom().isPresent() ? when.and(Possibility.OPEN) : when;
                        })),
                this::count,
                respondent -> Possibility.OPEN,
                this::allOf,
                anyOf -> anyOf(anyOf.conditions()),
                noneOf -> anyOf(noneOf.conditions()).negated(),
                criterion -> named(
                        "criterion",
                        criterion.criterion(),
                        () -> examined.declared()
                                .criterion(criterion.criterion().id())
                                .map(named -> of(named.condition())))));
    }

    private Possibility items(Condition.OfItems condition) {
        return condition
                .test()
                .match(
                        comparison ->
                                condition.items().isEmpty() || Comparisons.isPlaceholder(comparison, condition.at())
                                        ? Possibility.OPEN
                                        : condition.items().stream()
                                                .map(item -> item(item, condition.points(), comparison))
                                                .reduce(Possibility::or)
                                                .orElse(Possibility.OPEN),
                        absent -> Possibility.OPEN);
    }

    private Possibility item(Term term, boolean points, Comparison comparison) {
        Optional<Item> item = examined.declared().item(term.id());
        Optional<Codes> codes =
                points ? examined.ranges().itemPoints(term.id()).map(Codes::of) : item.map(examined::codes);
        boolean mayBeClosed = item.flatMap(Item::gate).isPresent();
        return codes.map(known -> of(known, comparison))
                .map(answered -> new Possibility(answered.mayHold(), answered.mayFail() || mayBeClosed))
                .orElse(Possibility.OPEN);
    }

    private static Possibility of(Codes codes, Comparison comparison) {
        return new Possibility(codes.mayMeet(comparison), codes.mayMiss(comparison));
    }

    private Possibility scores(Condition.OfScores condition) {
        return condition
                .test()
                .match(
                        comparison -> Comparisons.isPlaceholder(comparison, condition.at())
                                ? Possibility.OPEN
                                : condition.scores().stream()
                                        .map(score ->
                                                of(Codes.of(examined.ranges().score(score.id())), comparison))
                                        .reduce(Possibility::or)
                                        .orElse(Possibility.OPEN),
                        absent -> Possibility.OPEN);
    }

    private Possibility band(Condition.OfBand condition) {
        Optional<Banding> banding =
                examined.declared().banding(condition.banding().id());
        if (banding.isEmpty() || condition.bands().isEmpty()) {
            return Possibility.OPEN;
        }
        Bandings bands = new Bandings(
                banding.get(), examined.ranges().score(banding.get().of().id()));
        return bands.possibility(condition);
    }

    private Possibility outcome(Condition.OfOutcome condition) {
        return examined.declared()
                .outcome(condition.outcome().id())
                .map(outcome -> new Possibility(
                        condition.results().isEmpty()
                                || condition.results().stream().anyMatch(result -> mayResult(outcome, result)),
                        true))
                .orElse(Possibility.OPEN);
    }

    private boolean mayResult(OutcomeRule outcome, Reference result) {
        Stream<OutcomeRule.Rule> rules =
                outcome.rules().stream().filter(rule -> rule.result().equals(result.id()));
        return outcome.otherwise().equals(result.id())
                || rules.anyMatch(rule -> named("outcome " + outcome.id(), result, () -> Optional.of(of(rule.when())))
                        .mayHold());
    }

    private Possibility count(Condition.CountOf count) {
        if (Comparisons.isPlaceholder(count.comparison(), count.at())) {
            return Possibility.OPEN;
        }
        List<Possibility> each = count.items().stream()
                .map(item -> item(item, count.points(), count.except().getOrDefault(item.id(), count.comparison())))
                .toList();
        long mayHold = each.stream().filter(Possibility::mayHold).count();
        long alwaysHold = each.stream().filter(item -> !item.mayFail()).count();
        return new Possibility(mayHold >= count.times(), alwaysHold < count.times());
    }

    private Possibility anyOf(List<Condition> conditions) {
        return conditions.stream().map(this::of).reduce(Possibility::or).orElse(Possibility.OPEN);
    }

    private Possibility allOf(Condition.AllOf allOf) {
        Possibility each = allOf.conditions().stream()
                .map(this::of)
                .reduce(Possibility::and)
                .orElse(Possibility.OPEN);
        boolean together = Together.mayHold(allOf.conditions(), examined);
        return new Possibility(each.mayHold() && together, each.mayFail());
    }

    /** What a name stands for, judged once; a circle, and what lies too deep, stays open. */
    private Possibility named(String kind, Reference name, Supplier<Optional<Possibility>> judge) {
        String key = kind + " " + name.id();
        Possibility known = byName.get(key);
        if (known != null || depth == DEEPEST) {
            return known != null ? known : Possibility.OPEN;
        }
        byName.put(key, Possibility.OPEN);
        depth++;
        Possibility judged = judge.get().orElse(Possibility.OPEN);
        depth--;
        byName.put(key, judged);
        return judged;
    }
}
