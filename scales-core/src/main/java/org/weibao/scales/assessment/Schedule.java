package org.weibao.scales.assessment;

import java.time.ZonedDateTime;
import java.util.List;
import org.weibao.scales.definition.FollowUp;

/**
 * A referral in dates.
 *
 * @param due the end of the window
 * @param followUp those that count from the result; those that count from a visit have no date before the child was seen
 */
public record Schedule(ZonedDateTime from, ZonedDateTime due, List<Due> actions, List<Due> duties, List<Due> followUp) {

    public Schedule {
        actions = List.copyOf(actions);
        duties = List.copyOf(duties);
        followUp = List.copyOf(followUp);
    }

    static Schedule of(Referral referral, ZonedDateTime from) {
        return new Schedule(
                from,
                referral.within().from(from),
                referral.actions().stream()
                        .map(action -> new Due(action.id(), action.within().from(from)))
                        .toList(),
                referral.duties().stream()
                        .map(duty -> new Due(duty.duty().id(), duty.within().from(from)))
                        .toList(),
                referral.followUp().stream()
                        .filter(followUp -> followUp.anchor() == FollowUp.Anchor.RESULT)
                        .flatMap(followUp -> followUp.dates(from).stream()
                                .map(day -> new Due(followUp.kind().id(), day)))
                        .toList());
    }

    /**
     * What is due when.
     *
     * @param id of the action, the duty or the kind of follow-up
     */
    public record Due(String id, ZonedDateTime at) {}
}
