package org.weibao.scales.referral;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral.Action;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.Reference;

/** What to do now: the most pressing first, equal ones in the order of the policy. */
record Actions(PolicyDefinition policy, Case about, Words words) {

    List<Action> of(Verdict verdict, ConsentEffect consent) {
        GuardianTiming timing = consent.guardianNotice(verdict).timing();
        Set<String> wanted = Stream.of(
                        verdict.row().actions().stream(),
                        verdict.all().flatMap(held -> held.rule().actions().stream()),
                        consent.escalations())
                .flatMap(each -> each)
                .map(Reference::id)
                .collect(Collectors.toSet());
        List<PolicyAction> applying = policy.actions().values().stream()
                .filter(action -> wanted.contains(action.id()) && applies(action))
                .toList();
        return applying.stream()
                .filter(action ->
                        action.kind() != PolicyAction.Kind.NOTIFY_GUARDIAN || tellsGuardian(action, applying, timing))
                .filter(action -> !isCoveredByASoonerCheck(action, applying))
                .sorted(Comparator.comparing(action -> action.within().limit()))
                .map(action -> action(action, consent.holdsUp(action)))
                .toList();
    }

    /** Never when the guardian is not to be told first; otherwise only the most pressing way of telling. */
    private static boolean tellsGuardian(PolicyAction action, List<PolicyAction> applying, GuardianTiming timing) {
        return timing != GuardianTiming.NOT_FIRST
                && applying.stream()
                        .filter(other -> other.kind() == PolicyAction.Kind.NOTIFY_GUARDIAN)
                        .noneMatch(other ->
                                other.within().limit().compareTo(action.within().limit()) < 0);
    }

    /** One safety check is enough: one that knows where the child is and comes sooner covers one that does not. */
    private static boolean isCoveredByASoonerCheck(PolicyAction action, List<PolicyAction> applying) {
        return action.kind() == PolicyAction.Kind.SAFETY_CHECK
                && action.present().isEmpty()
                && applying.stream()
                        .filter(other -> other.kind() == PolicyAction.Kind.SAFETY_CHECK)
                        .filter(other -> other.present().isPresent())
                        .anyMatch(other ->
                                other.within().limit().compareTo(action.within().limit()) < 0);
    }

    private boolean applies(PolicyAction action) {
        boolean elsewhere = action.present().isPresent()
                && about.present().isPresent()
                && !action.present().equals(about.present());
        boolean checkIsMade = action.kind() == PolicyAction.Kind.SAFETY_CHECK
                && !about.safetyCheck().isOutstanding();
        return !elsewhere && !checkIsMade;
    }

    private Action action(PolicyAction action, boolean waitsForConsent) {
        return new Action(
                action.id(),
                action.kind(),
                action.text(),
                words.role(action.by()),
                action.within().limit(),
                action.within().isJudgement(),
                waitsForConsent,
                words.sources(action.sources()));
    }
}
