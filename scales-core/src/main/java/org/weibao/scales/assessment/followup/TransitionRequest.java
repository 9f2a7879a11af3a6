package org.weibao.scales.assessment.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is sent in to go one step on.
 *
 * @param history what was recorded before
 * @param stage where the sender believes the referral stands; empty when it does not say
 * @param sides the same, of the side states
 * @param event what happened now; empty: only what is due is asked for
 */
public record TransitionRequest(
        Opening opening,
        List<CycleEvent> history,
        Optional<Stage> stage,
        Optional<Set<SideState>> sides,
        Optional<CycleEvent> event,
        Instant now,
        ZoneId zone) {

    public TransitionRequest {
        history = List.copyOf(history);
        sides = sides.map(Set::copyOf);
    }
}
