package org.weibao.scales.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.assessment.followup.Transition;
import org.weibao.scales.finding.Finding;

/**
 * The one entry of this stage: a referral's way as a function of its opening and of the events that people record. It keeps nothing,
 * sends nothing and clears nothing by itself.
 *
 * @param now what lies after it has not happened yet
 * @param zone whose days count
 */
public record LifeCycle(Instant now, ZoneId zone) {

    /** A referral that nobody has touched yet. */
    public ReferralState open(Opening opening) {
        return new ReferralState(
                opening, List.of(), Stage.PROPOSED, Set.of(), opening.consent(), new FirstTasks(opening, zone).tasks());
    }

    /** The state after the event, or the same state and why the event is refused. */
    public Transition apply(ReferralState state, CycleEvent event) {
        List<Finding> refusals = new Refusals(state, event).all(now);
        return refusals.isEmpty()
                ? new Transition(new Effects(event, zone).on(state), refusals)
                : new Transition(state, refusals);
    }

    /** How the state looks now. */
    public Progress seen(ReferralState state) {
        return new Progress(state, Refusals.allowed(state), now, zone);
    }
}
