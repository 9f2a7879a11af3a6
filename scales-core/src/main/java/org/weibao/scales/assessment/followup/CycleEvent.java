package org.weibao.scales.assessment.followup;

import java.time.Instant;
import java.util.Optional;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SafetyCheck;

/**
 * Something that happened to a referral, as a person records it.
 *
 * @param at when it happened, which may be some time before it is recorded
 * @param by who did it: a role or an opaque staff id, never a name
 * @param consent who agreed; only of {@link Kind#CONSENT_GIVEN}
 * @param result what the check came to; only of {@link Kind#SAFETY_CHECKED}
 * @param reason only of {@link Kind#CLOSED}
 * @param task id of the task that it settles; only of {@link Kind#CONTACTED} and {@link Kind#RE_SCREENED}
 */
public record CycleEvent(
        Kind kind,
        Instant at,
        String by,
        Optional<Consent> consent,
        Optional<SafetyCheck> result,
        Optional<ClosingReason> reason,
        Optional<String> task) {

    /** An event that needs no further detail. */
    public static CycleEvent of(Kind kind, Instant at, String by) {
        return new CycleEvent(kind, at, by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public CycleEvent withConsent(Consent given) {
        return new CycleEvent(kind, at, by, Optional.of(given), result, reason, task);
    }

    public CycleEvent withResult(SafetyCheck found) {
        return new CycleEvent(kind, at, by, consent, Optional.of(found), reason, task);
    }

    public CycleEvent withReason(ClosingReason why) {
        return new CycleEvent(kind, at, by, consent, result, Optional.of(why), task);
    }

    public CycleEvent withTask(String id) {
        return new CycleEvent(kind, at, by, consent, result, reason, Optional.of(id));
    }

    /** All that can happen. Ids are the lower-case names with hyphens. */
    public enum Kind implements Named {
        REVIEWED,
        DECLINED,
        CONSENT_ASKED,
        CONSENT_GIVEN,
        SENT,
        REJECTED,
        PROPOSED_AGAIN,
        ACCEPTED,
        ATTENDED,
        NOT_ATTENDED,
        OUTCOME_RECEIVED,
        RETURNED,
        FOLLOWING,
        CLOSED,

        CONSENT_REFUSED,
        CONSENT_WITHDRAWN,
        GUARDIAN_UNREACHABLE,
        GUARDIAN_SUSPECTED,

        /** Somebody took over a crisis. */
        ACKNOWLEDGED,
        /** A danger that came up on the way. */
        CRISIS_FOUND,
        SAFETY_CHECKED,
        EMERGENCY_HANDLED,
        /** Harm, or a suspicion of it, that came up on the way and has to be reported. */
        REPORT_DUTY_FOUND,
        /** It was checked face to face whether there is anything to report, and there is not. */
        REPORT_CHECKED,
        /** The report to the police and the protection office was made. */
        REPORTED,

        LOST,
        MOVED,
        CONTACT_RESTORED,
        CONTACTED,
        RE_SCREENED,
        SUPERVISOR_TOLD,
        PROTECTION_OFFICE_TOLD
    }
}
