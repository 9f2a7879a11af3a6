package org.weibao.scales.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Declarations;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Term;

/** Everything that a condition reads, directly or through names. */
final class Reach {
    private final Declarations scale;
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<Condition> waiting = new ArrayDeque<>();
    private final Deque<String> waitingScores = new ArrayDeque<>();

    private final Condition.Cases<Boolean> followers = new Condition.Cases<>(
            read -> terms(read.items()),
            read -> scores(read.scores().stream().map(Reference::id)),
            read -> banding(read.banding().id()),
            read -> outcome(read.outcome().id()),
            read -> flag(read.flag().id()),
            read -> terms(read.items()),
            read -> false,
            read -> false,
            read -> false,
            read -> false,
            read -> criterion(read.criterion().id()));

    private Reach(Declarations scale) {
        this.scale = scale;
    }

    static Reach of(Condition condition, Declarations scale) {
        return of(List.of(condition), scale);
    }

    /** What the conditions read between them. */
    static Reach of(List<Condition> conditions, Declarations scale) {
        Reach reach = new Reach(scale);
        reach.waiting.addAll(conditions);
        return reach.followed();
    }

    /** What a score is made of. */
    static Reach ofScore(String score, Declarations scale) {
        Reach reach = new Reach(scale);
        reach.waitingScores.add(score);
        return reach.followed();
    }

    private Reach followed() {
        while (!waiting.isEmpty() || !waitingScores.isEmpty()) {
            follow();
        }
        return this;
    }

    /** The condition, those in it, and those that it reaches through criteria, flags and outcomes. */
    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** Ids of the items that it reads, those under scores included, in the order in which they are met. */
    Set<String> items() {
        return items;
    }

    private void follow() {
        if (!waitingScores.isEmpty()) {
            score(waitingScores.remove());
            return;
        }
        Conditions.nested(waiting.remove()).forEach(condition -> {
            conditions.add(condition);
            condition.match(followers);
        });
    }

    private boolean once(String kind, String id) {
        return seen.add(kind + " " + id);
    }

    private boolean terms(List<Term> terms) {
        return items.addAll(terms.stream().map(Term::id).toList());
    }

    private boolean scores(Stream<String> ids) {
        ids.filter(id -> once("score", id)).forEach(waitingScores::add);
        return true;
    }

    private boolean banding(String id) {
        return scores(scale.banding(id).stream().map(banding -> banding.of().id()));
    }

    private boolean flag(String id) {
        return once("flag", id)
                && scale.flag(id).map(flag -> waiting.add(flag.when())).orElse(false);
    }

    private boolean criterion(String id) {
        return once("criterion", id)
                && scale.criterion(id)
                        .map(criterion -> waiting.add(criterion.condition()))
                        .orElse(false);
    }

    private boolean outcome(String id) {
        List<Condition> rules = scale.outcome(id).stream()
                .flatMap(outcome -> outcome.rules().stream())
                .map(OutcomeRule.Rule::when)
                .toList();
        return once("outcome", id) && waiting.addAll(rules);
    }

    /** A name in a list of terms is an item or a score. */
    private void score(String id) {
        scale.score(id)
                .ifPresent(score -> score.gathering().terms().forEach(term -> {
                    if (scale.item(term.id()).isPresent()) {
                        items.add(term.id());
                    } else if (once("score", term.id())) {
                        waitingScores.add(term.id());
                    }
                }));
        scores(scale.given(id).stream().map(given -> given.from().id()));
    }
}
