package org.weibao.scales.checking;

import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Selector;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** After a crisis flag of whatever kind a safety check that finds danger, is impossible or is refused makes an emergency. */
final class FailedSafetyChecksAreEmergencies implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return Stream.of(SafetyCheck.POSITIVE, SafetyCheck.IMPOSSIBLE, SafetyCheck.REFUSED)
                .filter(result -> !PolicyReach.kinds().stream().allMatch(kind -> isEmergency(policy, result, kind)))
                .map(result -> Finding.of(
                        FindingCode.RISK_WITHOUT_RULE,
                        policy.at(),
                        "found",
                        "safety-check " + result.id(),
                        "expected",
                        Level.EMERGENCY.id()));
    }

    private static boolean isEmergency(PolicyDefinition policy, SafetyCheck result, Optional<FlagKind> kind) {
        return policy.rules().stream()
                .anyMatch(rule -> rule.level() == Level.EMERGENCY && holds(rule.when(), result, kind));
    }

    /** With nothing known but the crisis flag and the check. */
    private static boolean holds(Selector selector, SafetyCheck result, Optional<FlagKind> kind) {
        return selector.match(new Selector.Cases<>(
                flag -> PolicyReach.plain(Risk.CRISIS, kind).test(flag),
                event -> false,
                signal -> false,
                quality -> false,
                previousLevel -> false,
                check -> check.results().contains(result),
                change -> false,
                allOf -> allOf.selectors().stream().allMatch(part -> holds(part, result, kind)),
                anyOf -> anyOf.selectors().stream().anyMatch(part -> holds(part, result, kind))));
    }
}
