package org.weibao.scales.checking;

import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Every crisis flag, of whatever kind, leads to a safety check, both for a child who is here and for one who has left, within 2 hours. */
final class EveryCrisisIsCheckedFaceToFace implements PolicyCheck {

    private static final Within LATEST = Within.hours(2);

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return PolicyReach.kinds().stream()
                .filter(kind -> !isChecked(
                        policy,
                        PolicyReach.rules(policy, PolicyReach.plain(Risk.CRISIS, kind))
                                .toList()))
                .map(kind -> Finding.of(
                        FindingCode.CRISIS_WITHOUT_SAFETY_CHECK,
                        policy.at(),
                        "found",
                        kind.map(FlagKind::id).orElse("–"),
                        "limit",
                        LATEST.id()));
    }

    private static boolean isChecked(PolicyDefinition policy, List<PolicyRule> rules) {
        return Stream.of(true, false)
                .allMatch(here -> rules.stream()
                        .flatMap(rule -> rule.actions().stream())
                        .map(Reference::id)
                        .map(policy.actions()::get)
                        .anyMatch(action -> action != null && isCheck(action, here)));
    }

    private static boolean isCheck(PolicyAction action, boolean here) {
        return action.kind() == PolicyAction.Kind.SAFETY_CHECK
                && action.present().map(present -> present == here).orElse(true)
                && action.within().limit().compareTo(LATEST) <= 0;
    }
}
