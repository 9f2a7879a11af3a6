package org.weibao.scales.checking;

import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ConsentRule;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** When a guardian refuses needed care, or may be the source of harm, somebody above is told the same day, from professional help up. */
final class RefusedCareIsEscalated implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return Stream.of(Consent.REFUSED, Consent.WITHDRAWN, Consent.GUARDIAN_SUSPECTED)
                .flatMap(state -> Optional.ofNullable(policy.consents().get(state)).stream())
                .filter(rule -> rule.suffices() || !isEscalated(policy, rule))
                .map(rule -> Finding.of(
                        FindingCode.REFUSAL_NOT_ESCALATED,
                        rule.at(),
                        "id",
                        rule.state().id(),
                        "limit",
                        Within.SAME_DAY.id()));
    }

    private static boolean isEscalated(PolicyDefinition policy, ConsentRule rule) {
        return !rule.from().isAtLeast(Level.MEDICAL)
                && rule.escalate().stream()
                        .map(action -> policy.actions().get(action.id()))
                        .anyMatch(action -> action != null
                                && action.kind() == PolicyAction.Kind.ESCALATE
                                && action.within().limit().compareTo(Within.SAME_DAY) <= 0);
    }
}
