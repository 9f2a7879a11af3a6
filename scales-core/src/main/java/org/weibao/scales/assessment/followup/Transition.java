package org.weibao.scales.assessment.followup;

import java.util.List;
import org.weibao.scales.finding.Finding;

/**
 * What came of an event.
 *
 * @param state the new one; the old one when the event was refused
 * @param refusals why it was refused; empty when it was not
 */
public record Transition(ReferralState state, List<Finding> refusals) {

    public Transition {
        refusals = List.copyOf(refusals);
    }
}
