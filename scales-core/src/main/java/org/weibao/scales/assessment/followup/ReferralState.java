package org.weibao.scales.assessment.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.scales.assessment.Referral.ConsentState.Blocked;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Level;

/**
 * Where a referral stands. Everything but the opening and the history follows from these two; the station's own system keeps them.
 *
 * @param history what was recorded, in the order of recording
 */
public record ReferralState(
        Opening opening, List<CycleEvent> history, Stage stage, Set<SideState> sides, Consent consent, Tasks tasks) {

    public ReferralState {
        history = List.copyOf(history);
        sides = Collections.unmodifiableSet(sides.isEmpty() ? EnumSet.noneOf(SideState.class) : EnumSet.copyOf(sides));
    }

    public boolean consentSuffices() {
        return opening.suffices(consent);
    }

    /** There is danger now: consent is not waited for. */
    public boolean isUrgent() {
        return opening.level() == Level.EMERGENCY
                || tasks.open(Task.Kind.EMERGENCY).findAny().isPresent();
    }

    /** What may not be done for want of consent. A referral in an emergency is not one of them. */
    public List<Blocked> blocks() {
        return consentSuffices() ? List.of() : List.of(Blocked.values());
    }

    public ReferralState with(Stage next) {
        return new ReferralState(opening, history, next, sides, consent, tasks);
    }

    public ReferralState with(Consent next) {
        return new ReferralState(opening, history, stage, sides, next, tasks);
    }

    public ReferralState with(Tasks next) {
        return new ReferralState(opening, history, stage, sides, consent, next);
    }

    public ReferralState with(SideState side) {
        Set<SideState> more = EnumSet.of(side);
        more.addAll(sides);
        return new ReferralState(opening, history, stage, more, consent, tasks);
    }

    public ReferralState without(Set<SideState> gone) {
        Set<SideState> rest = EnumSet.noneOf(SideState.class);
        rest.addAll(sides);
        rest.removeAll(gone);
        return new ReferralState(opening, history, stage, rest, consent, tasks);
    }

    public ReferralState with(CycleEvent recorded) {
        List<CycleEvent> longer = new ArrayList<>(history);
        longer.add(recorded);
        return new ReferralState(opening, longer, stage, sides, consent, tasks);
    }

    @Override
    public String toString() {
        return "ReferralState[" + stage.id() + "]";
    }
}
