package org.weibao.scales.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Action;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.Service;

/**
 * What decides who may be told what. It asks; it shows nothing itself.
 *
 * @param refused scales whose answers were refused
 */
record CaseFacts(List<Assessment> assessments, List<Case.Refused> refused, Referral referral) {

    /** What is done so that the child comes to no harm now. */
    static final Set<PolicyAction.Kind> KEEPING_SAFE =
            Set.of(PolicyAction.Kind.EMERGENCY, PolicyAction.Kind.SAFETY_CHECK);

    CaseFacts {
        assessments = List.copyOf(assessments);
        refused = List.copyOf(refused);
    }

    boolean isEmergency() {
        return referral.level() == Level.EMERGENCY;
    }

    boolean mustReport() {
        return referral.duties().stream().anyMatch(duty -> duty.duty() == Duty.MANDATORY_REPORT);
    }

    boolean mustKeepSafe() {
        return referral.actions().stream().map(Action::kind).anyMatch(KEEPING_SAFE::contains);
    }

    boolean escalates() {
        return referral.actions().stream().map(Action::kind).anyMatch(PolicyAction.Kind.ESCALATE::equals);
    }

    boolean goesTo(Service... services) {
        return referral.destinations().stream().map(Destination::service).anyMatch(List.of(services)::contains);
    }

    boolean knows(ContextEvent... events) {
        return isGround(Ground.Kind.EVENT, events);
    }

    boolean knows(SafeguardingSignal... signals) {
        return isGround(Ground.Kind.SIGNAL, signals);
    }

    /** A flag of one of these kinds is raised. */
    boolean raised(FlagKind... kinds) {
        return flags().filter(Flag::isRaised)
                .flatMap(flag -> flag.kind().stream())
                .anyMatch(List.of(kinds)::contains);
    }

    /** Of all scales, refused ones included. */
    Stream<Flag> flags() {
        return Stream.concat(
                assessments.stream().flatMap(assessment -> assessment.flags().stream()),
                refused.stream().flatMap(scale -> scale.flags().stream()));
    }

    boolean isOpenOrRaised(Flag flag) {
        return flag.state() != FlagState.CLEAR;
    }

    /** Everything that the referral rests on, each thing once. */
    List<Ground> grounds() {
        Stream<Ground> reasons = referral.reasons().stream().flatMap(reason -> reason.because().stream());
        Stream<Ground> considered = referral.alsoConsidered().stream().flatMap(noted -> noted.because().stream());
        Stream<Ground> duties = referral.duties().stream().flatMap(duty -> duty.because().stream());
        return Stream.of(reasons, considered, duties)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private boolean isGround(Ground.Kind kind, Named... constants) {
        Set<String> ids = Stream.of(constants).map(Named::id).collect(Collectors.toSet());
        return grounds().stream().anyMatch(ground -> ground.kind() == kind && ids.contains(ground.id()));
    }
}
