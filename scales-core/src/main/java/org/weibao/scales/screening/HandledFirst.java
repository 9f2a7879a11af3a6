package org.weibao.scales.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Answerer;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.screening.AcrossFlag;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.SafetyCheck;

/**
 * First handle, then assess: what ends all further questions. A crisis that is raised, or not ruled out and not settled face to face; a
 * raised mandatory report, since a child is not to be questioned over and over; an event or situation that is dealt with at once.
 */
record HandledFirst(Sitting sitting, List<AcrossFlag> acrossScales) {

    private static final Set<ContextEvent> AT_ONCE = EnumSet.of(
            ContextEvent.ABUSE_SUSPECTED,
            ContextEvent.DISCLOSURE,
            ContextEvent.MISSING,
            ContextEvent.DANGER_TO_SELF,
            ContextEvent.DANGER_TO_OTHERS);

    List<Ground> grounds() {
        return Stream.of(
                        told(Ground.Kind.EVENT, about().events().stream().filter(AT_ONCE::contains)),
                        told(Ground.Kind.SIGNAL, about().signals().stream()),
                        ofForms(),
                        ofBattery())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Ground> ofForms() {
        return about().forms().stream()
                .flatMap(form -> form.flags().stream()
                        .filter(this::comesFirst)
                        .map(flag -> ground(Optional.of(form.scale()), form.answerer(), Optional.empty(), flag)));
    }

    private Stream<Ground> ofBattery() {
        Optional<String> battery = Optional.of(sitting.battery().id());
        return acrossScales.stream()
                .map(AcrossFlag::flag)
                .filter(this::comesFirst)
                .map(flag -> ground(Optional.empty(), Optional.empty(), battery, flag));
    }

    private boolean comesFirst(Flag flag) {
        boolean settled = about().safetyCheck() == SafetyCheck.NEGATIVE;
        boolean crisis = flag.risk() == Risk.CRISIS
                && (flag.isRaised() || (flag.state() == FlagState.NOT_RULED_OUT && !settled));
        return crisis
                || (flag.isRaised()
                        && flag.duty().filter(Duty.MANDATORY_REPORT::equals).isPresent());
    }

    private <E extends Enum<E> & Named> Stream<Ground> told(Ground.Kind kind, Stream<E> found) {
        return found.map(each -> new Ground(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                each.id(),
                Optional.empty(),
                about().reportsOf(each)));
    }

    private static Ground ground(
            Optional<String> scale, Optional<Answerer> answerer, Optional<String> battery, Flag flag) {
        return new Ground(Ground.Kind.FLAG, scale, answerer, battery, flag.id(), Optional.of(flag.state()), List.of());
    }

    private Case about() {
        return sitting.about();
    }
}
