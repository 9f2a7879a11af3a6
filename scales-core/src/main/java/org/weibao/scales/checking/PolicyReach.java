package org.weibao.scales.checking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Selector;

/** What single facts make a rule hold whatever else is known: its selector, or one of several of which any will do. */
final class PolicyReach {

    private PolicyReach() {}

    /** Rules that such a flag alone makes hold. */
    static Stream<PolicyRule> rules(PolicyDefinition policy, Predicate<Selector.OfFlag> flag) {
        return policy.rules().stream()
                .filter(rule -> alone(rule.when())
                        .anyMatch(selector -> selector instanceof Selector.OfFlag wanted && flag.test(wanted)));
    }

    /** Whether raised, or not ruled out: a flag of this risk and kind that is neither acute nor calls for a duty. */
    static Predicate<Selector.OfFlag> plain(Risk risk, Optional<FlagKind> kind) {
        return flag -> flag.speaksOf(risk, kind) && !flag.acute() && flag.duty().isEmpty();
    }

    static Stream<Selector> alone(Selector selector) {
        return selector instanceof Selector.AnyOf any
                ? any.selectors().stream().flatMap(PolicyReach::alone)
                : Stream.of(selector);
    }

    /** Every kind of flag, and one without a kind. */
    static List<Optional<FlagKind>> kinds() {
        return Stream.concat(
                        Stream.of(Optional.<FlagKind>empty()),
                        Stream.of(FlagKind.values()).map(Optional::of))
                .toList();
    }
}
