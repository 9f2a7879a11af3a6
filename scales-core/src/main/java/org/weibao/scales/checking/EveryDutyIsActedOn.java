package org.weibao.scales.checking;

import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyDuty;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Selector;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/**
 * A flag with a duty leads to professional help at least and to the duty, at once or the same day; before a report is made the
 * guardian is not told.
 */
final class EveryDutyIsActedOn implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return Stream.of(Duty.values()).flatMap(duty -> Stream.concat(withoutRule(policy, duty), late(policy, duty)));
    }

    private static Stream<Finding> withoutRule(PolicyDefinition policy, Duty duty) {
        boolean covered = Stream.of(Risk.values())
                .allMatch(risk -> PolicyReach.kinds().stream()
                        .allMatch(kind -> PolicyReach.rules(policy, flag -> speaksOf(flag, duty, risk, kind))
                                .anyMatch(rule -> isActedOn(rule, duty))));
        return covered
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.RISK_WITHOUT_RULE,
                        policy.at(),
                        "found",
                        duty.id(),
                        "expected",
                        Level.PROFESSIONAL.id()));
    }

    private static boolean speaksOf(Selector.OfFlag flag, Duty duty, Risk risk, Optional<FlagKind> kind) {
        return flag.duty().filter(duty::equals).isPresent() && !flag.acute() && flag.speaksOf(risk, kind);
    }

    private static boolean isActedOn(PolicyRule rule, Duty duty) {
        boolean guardianIsNotFirst =
                rule.guardian().filter(GuardianTiming.NOT_FIRST::equals).isPresent();
        return rule.level().isAtLeast(Level.PROFESSIONAL)
                && rule.duty().filter(duty::equals).isPresent()
                && (duty != Duty.MANDATORY_REPORT || guardianIsNotFirst);
    }

    private static Stream<Finding> late(PolicyDefinition policy, Duty duty) {
        Within latest = duty == Duty.MANDATORY_REPORT ? Within.NOW : Within.SAME_DAY;
        PolicyDuty worded = policy.duties().get(duty);
        return worded == null || worded.within().limit().compareTo(latest) <= 0
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.DUTY_WAITS,
                        worded.at(),
                        "id",
                        duty.id(),
                        "found",
                        worded.within().limit().id(),
                        "limit",
                        latest.id()));
    }
}
