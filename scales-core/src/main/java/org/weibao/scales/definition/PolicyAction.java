package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * Something to do now, as a policy words it.
 *
 * @param present only when the child is still here ({@code true}) or has left ({@code false}); when that is not known, both are shown
 * @param by the id of a role
 * @param sources ids of the policy's sources
 */
public record PolicyAction(
        String id,
        Kind kind,
        Optional<Boolean> present,
        Reference by,
        Window within,
        Text text,
        List<Reference> sources,
        Place at) {

    public PolicyAction {
        sources = List.copyOf(sources);
    }

    /** What sort of thing is done. Ids are the lower-case names with hyphens. */
    public enum Kind implements Named {
        EMERGENCY,
        SAFETY_CHECK,
        REPORT,
        ESCALATE,
        NOTIFY_GUARDIAN,
        CARE,
        REFER,
        SHARE,
        RECORD;

        /** Only a referral that is not urgent and sharing ever wait for consent. */
        public boolean canWaitForConsent() {
            return this == REFER || this == SHARE;
        }
    }
}
