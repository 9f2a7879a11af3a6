package org.weibao.scales.assessment;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Risk;

/**
 * A flag and its state for one person's answers.
 *
 * @param acute present danger
 * @param invalidates it makes the form invalid instead of pointing at a risk
 * @param because why it is raised or not ruled out; empty when clear
 */
public record Flag(
        String id,
        Risk risk,
        Optional<FlagKind> kind,
        boolean acute,
        Optional<Duty> duty,
        boolean invalidates,
        FlagState state,
        List<Evidence> because) {

    public Flag {
        because = List.copyOf(because);
    }

    public boolean isRaised() {
        return state == FlagState.RAISED;
    }

    /** As {@link org.weibao.scales.definition.FlagRule#guardsSafety}. */
    public boolean guardsSafety() {
        return risk.guardsSafety()
                || duty.isPresent()
                || kind.filter(FlagKind::isOfHarm).isPresent();
    }
}
