package org.weibao.scales.checking;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Selector;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** A flag leads somewhere whatever its kind: elevated at least to the station, high and crisis to professional help, acute to an emergency. */
final class EveryRiskHasARule implements PolicyCheck {

    private static final Map<Risk, Level> LEAST = Map.of(
            Risk.ELEVATED, Level.STATION_CARE,
            Risk.HIGH, Level.PROFESSIONAL,
            Risk.CRISIS, Level.PROFESSIONAL);

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        Stream<Finding> plain = Stream.of(Risk.values())
                .filter(LEAST::containsKey)
                .flatMap(risk -> PolicyReach.kinds().stream()
                        .filter(kind -> !isCovered(policy, risk, kind))
                        .map(kind -> finding(policy, risk.id(), kind, LEAST.get(risk))));
        Stream<Finding> acute = PolicyReach.kinds().stream()
                .filter(kind -> !acuteIsCovered(policy, kind))
                .map(kind -> finding(policy, "acute " + Risk.CRISIS.id(), kind, Level.EMERGENCY));
        return Stream.concat(plain, acute);
    }

    private static boolean isCovered(PolicyDefinition policy, Risk risk, Optional<FlagKind> kind) {
        return PolicyReach.rules(policy, PolicyReach.plain(risk, kind))
                .anyMatch(rule -> rule.level().isAtLeast(LEAST.get(risk)));
    }

    private static boolean acuteIsCovered(PolicyDefinition policy, Optional<FlagKind> kind) {
        return PolicyReach.rules(policy, flag -> acute(flag, kind)).anyMatch(rule -> rule.level() == Level.EMERGENCY);
    }

    private static boolean acute(Selector.OfFlag flag, Optional<FlagKind> kind) {
        return flag.speaksOf(Risk.CRISIS, kind) && flag.duty().isEmpty();
    }

    private static Finding finding(PolicyDefinition policy, String risk, Optional<FlagKind> kind, Level least) {
        return Finding.of(
                FindingCode.RISK_WITHOUT_RULE,
                policy.at(),
                "found",
                risk + " " + kind.map(Named::id).orElse("–"),
                "expected",
                least.id());
    }
}
