package org.weibao.scales.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.followup.Tasks;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Within;

/**
 * When the supervisor and the district's protection office 区未保办 have to be told, always the same day, so that no child who needs
 * care falls through. The same for every policy; but for refused care (the law's own demand) it is judgement.
 */
record Escalations(ZoneId zone) {

    private static final Set<Task.Kind> BOTH = Set.of(Task.Kind.TELL_SUPERVISOR, Task.Kind.TELL_PROTECTION_OFFICE);
    private static final Set<Task.Kind> SUPERVISOR = Set.of(Task.Kind.TELL_SUPERVISOR);

    /** After this many missed appointments somebody else has to help. */
    private static final int MISSED_TOO_OFTEN = 2;

    Tasks ofConsent(Tasks tasks, Opening opening, Consent consent, Instant at) {
        return switch (consent) {
            case GUARDIAN_SUSPECTED -> tell(tasks, BOTH, at);
            case REFUSED, WITHDRAWN -> opening.needsCare() ? tell(tasks, BOTH, at) : tasks;
            case GUARDIAN_UNREACHABLE -> opening.needsCare() ? tell(tasks, SUPERVISOR, at) : tasks;
            case GUARDIAN_GIVEN, MINOR_GIVEN, NOT_ASKED -> tasks;
        };
    }

    /** @param state with the event in its history */
    Tasks ofMissedAppointment(ReferralState state, CycleEvent event) {
        long missed = state.history().stream()
                .filter(past -> past.kind() == Kind.NOT_ATTENDED)
                .count();
        if (missed < MISSED_TOO_OFTEN) {
            return state.tasks();
        }
        boolean medical = state.opening().level().isAtLeast(Level.MEDICAL);
        return tell(state.tasks(), medical ? BOTH : SUPERVISOR, event.at());
    }

    /** A child who needs care and is out of sight, or has moved away before it began. */
    Tasks ofAbsence(ReferralState state, CycleEvent event) {
        return state.opening().needsCare() ? tell(state.tasks(), BOTH, event.at()) : state.tasks();
    }

    private Tasks tell(Tasks tasks, Set<Task.Kind> whom, Instant at) {
        Instant due = Within.SAME_DAY.from(at.atZone(zone)).toInstant();
        Tasks more = tasks;
        for (Task.Kind kind : Task.Kind.values()) {
            more = whom.contains(kind) ? more.andOne(kind, at, due) : more;
        }
        return more;
    }
}
