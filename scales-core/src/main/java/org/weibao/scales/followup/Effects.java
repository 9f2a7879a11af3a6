package org.weibao.scales.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.SideState;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.followup.Tasks;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Within;

/** What an event that may be recorded changes. */
record Effects(CycleEvent event, ZoneId zone) {

    /** How soon a danger that came up on the way is checked, whether the child is here or not; judgement, as in the default policy. */
    private static final Within CHECK_AFTER_NEW_CRISIS = Within.hours(2);

    ReferralState on(ReferralState before) {
        ReferralState recorded = before.with(event);
        ReferralState moved =
                Moves.target(event.kind(), before.stage()).map(recorded::with).orElse(recorded);
        ReferralState sided = sides(consent(moved));
        ReferralState settled = sided.with(new Settlement(before.opening(), event).of(sided.tasks()));
        return settled.with(opened(settled));
    }

    /** Consent is to one recipient; another one has to be asked for anew. */
    private ReferralState consent(ReferralState state) {
        return switch (event.kind()) {
            case CONSENT_GIVEN -> state.with(event.consent().orElse(state.consent()));
            case PROPOSED_AGAIN -> state.consentSuffices() ? state.with(Consent.NOT_ASKED) : state;
            case CONSENT_REFUSED -> unlessSuspected(state, Consent.REFUSED);
            case CONSENT_WITHDRAWN -> unlessSuspected(state, Consent.WITHDRAWN);
            case GUARDIAN_UNREACHABLE -> unlessSuspected(state, Consent.GUARDIAN_UNREACHABLE);
            case GUARDIAN_SUSPECTED -> state.with(Consent.GUARDIAN_SUSPECTED);
            default -> state;
        };
    }

    /** Whatever the guardian says or leaves unsaid takes no suspicion away. */
    private static ReferralState unlessSuspected(ReferralState state, Consent next) {
        return state.consent() == Consent.GUARDIAN_SUSPECTED ? state : state.with(next);
    }

    private ReferralState sides(ReferralState state) {
        return switch (event.kind()) {
            case EMERGENCY_HANDLED -> state.with(SideState.EMERGENCY_HANDLED);
            case REPORTED -> state.with(SideState.REPORTED);
            case LOST -> state.with(SideState.LOST);
            case MOVED -> state.with(SideState.MOVED);
            case CONTACT_RESTORED -> state.without(Set.of(SideState.LOST, SideState.MOVED));
            default -> state;
        };
    }

    private Tasks opened(ReferralState state) {
        Tasks tasks = state.tasks();
        return switch (event.kind()) {
            case CRISIS_FOUND ->
                atOnce(tasks, Task.Kind.ACKNOWLEDGEMENT)
                        .and(Task.Kind.SAFETY_CHECK, event.at(), Optional.of(due(CHECK_AFTER_NEW_CRISIS)));
            case SAFETY_CHECKED -> isSafe() ? tasks : atOnce(tasks, Task.Kind.EMERGENCY);
            case REPORT_DUTY_FOUND -> atOnce(tasks, Task.Kind.MANDATORY_REPORT);
            case CONSENT_REFUSED, CONSENT_WITHDRAWN, GUARDIAN_UNREACHABLE, GUARDIAN_SUSPECTED ->
                new Escalations(zone).ofConsent(tasks, state.opening(), state.consent(), event.at());
            case NOT_ATTENDED -> new Escalations(zone).ofMissedAppointment(state, event);
            case LOST, MOVED -> new Escalations(zone).ofAbsence(state, event);
            case ATTENDED -> new Visit(state.opening(), event.at(), zone).dated(tasks);
            case CLOSED -> tasks.givenUp();
            default -> tasks;
        };
    }

    /** A check that could not be made, or was refused, is taken for danger. */
    private boolean isSafe() {
        return event.result().filter(SafetyCheck.NEGATIVE::equals).isPresent();
    }

    private Tasks atOnce(Tasks tasks, Task.Kind kind) {
        return tasks.and(kind, event.at(), Optional.of(event.at()));
    }

    private Instant due(Within within) {
        return within.from(event.at().atZone(zone)).toInstant();
    }
}
