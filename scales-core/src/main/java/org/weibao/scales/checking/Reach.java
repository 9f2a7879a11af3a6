package org.weibao.scales.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Term;

/** Everything that a condition reads, directly or through names. */
final class Reach {
    private final ScaleDefinition scale;
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<Condition> waiting = new ArrayDeque<>();
    private final Deque<String> waitingScores = new ArrayDeque<>();

    private Reach(ScaleDefinition scale) {
        this.scale = scale;
    }

    static Reach of(Condition condition, ScaleDefinition scale) {
        Reach reach = new Reach(scale);
        reach.waiting.add(condition);
        return reach.followed();
    }

    /** What a score is made of. */
    static Reach ofScore(String score, ScaleDefinition scale) {
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
            condition.<Boolean>match(new Condition.Cases<>(
                    read -> terms(read.items()),
                    read -> scores(read.scores().stream().map(Reference::id)),
                    read -> banding(read.banding().id()),
                    read -> once("outcome", read.outcome().id())
                            && outcome(read.outcome().id()),
                    read -> once("flag", read.flag().id())
                            && scale.flag(read.flag().id())
                                    .map(flag -> waiting.add(flag.when()))
                                    .orElse(false),
                    read -> terms(read.items()),
                    read -> false,
                    read -> false,
                    read -> false,
                    read -> false,
                    read -> once("criterion", read.criterion().id())
                            && scale.criterion(read.criterion().id())
                                    .map(named -> waiting.add(named.condition()))
                                    .orElse(false)));
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

    private boolean outcome(String id) {
        Optional<OutcomeRule> outcome = scale.outcome(id);
        outcome.ifPresent(found -> found.rules().forEach(rule -> waiting.add(rule.when())));
        return outcome.isPresent();
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
        scale.norms().stream()
                .flatMap(norm -> norm.gives().stream())
                .filter(given -> given.id().equals(id))
                .forEach(given -> scores(Stream.of(given.from().id())));
    }
}
