package org.weibao.scales.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Gate;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.ScaleDefinition;

/** Walks over conditions. */
final class Conditions {
    private static final Condition.Cases<List<Condition>> CHILDREN = new Condition.Cases<>(
            items -> List.of(),
            scores -> List.of(),
            band -> List.of(),
            outcome -> List.of(),
            flag -> List.of(),
            count -> List.of(),
            respondent -> List.of(),
            Condition.AllOf::conditions,
            Condition.AnyOf::conditions,
            Condition.NoneOf::conditions,
            criterion -> List.of());

    private Conditions() {}

    /** What a condition belongs to. */
    enum Owner {
        GATE,
        CRITERION,
        SCORE,
        BANDING,
        FLAG,
        OUTCOME
    }

    /**
     * A condition that stands by itself.
     *
     * @param id of the item, criterion, score, banding, flag or outcome that it belongs to
     */
    record Owned(Owner owner, String id, Condition condition) {}

    /** The condition and all that it is made of; the bodies of criteria are not followed. */
    static Stream<Condition> nested(Condition condition) {
        return Stream.concat(
                Stream.of(condition), condition.match(CHILDREN).stream().flatMap(Conditions::nested));
    }

    /** Every condition of a definition, in file order; a gate that a block gives to many items comes once. */
    static Stream<Owned> owned(ScaleDefinition scale) {
        return Stream.of(
                        gates(scale),
                        scale.criteria().stream()
                                .map(criterion -> new Owned(Owner.CRITERION, criterion.id(), criterion.condition())),
                        scale.scores().stream()
                                .flatMap(score ->
                                        score.forWhom().stream().map(whom -> new Owned(Owner.SCORE, score.id(), whom))),
                        scale.bandings().stream()
                                .flatMap(banding -> banding.forWhom().stream()
                                        .map(whom -> new Owned(Owner.BANDING, banding.id(), whom))),
                        scale.flags().stream()
                                .flatMap(flag -> Stream.concat(Stream.of(flag.when()), flag.forWhom().stream())
                                        .map(condition -> new Owned(Owner.FLAG, flag.id(), condition))),
                        scale.outcomes().stream().flatMap(Conditions::ofOutcome))
                .flatMap(Function.identity());
    }

    private static Stream<Owned> gates(ScaleDefinition scale) {
        Set<Gate> seen = new HashSet<>();
        return scale.items()
                .filter(item -> item.gate().filter(seen::add).isPresent())
                .flatMap(Conditions::ofGate);
    }

    private static Stream<Owned> ofGate(Item item) {
        return item.gate().stream().map(gate -> new Owned(Owner.GATE, item.id(), gate.when()));
    }

    private static Stream<Owned> ofOutcome(OutcomeRule outcome) {
        return Stream.concat(outcome.rules().stream().map(OutcomeRule.Rule::when), outcome.forWhom().stream())
                .map(condition -> new Owned(Owner.OUTCOME, outcome.id(), condition));
    }
}
