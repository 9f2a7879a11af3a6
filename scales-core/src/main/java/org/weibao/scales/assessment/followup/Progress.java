package org.weibao.scales.assessment.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A state seen at a moment: what is overdue then, and what may be recorded next.
 *
 * @param allowed the events that are not out of place here; whether one fits also depends on its details
 */
public record Progress(ReferralState state, List<CycleEvent.Kind> allowed, Instant now, ZoneId zone) {

    public Progress {
        allowed = List.copyOf(allowed);
    }
}
