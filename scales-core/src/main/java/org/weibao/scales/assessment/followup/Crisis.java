package org.weibao.scales.assessment.followup;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.Within;

/**
 * That something calls for an emergency or a face-to-face safety check.
 *
 * @param acknowledge how soon somebody has to take it over
 * @param safetyCheck how soon the check has to be made; empty: none is called for
 */
public record Crisis(Within acknowledge, Optional<Within> safetyCheck) {

    /** An emergency that nothing more is known of. */
    public static final Crisis EMERGENCY = new Crisis(Within.NOW, Optional.empty());

    /**
     * What the actions of a referral make of it. It has to be taken over before the first thing is due that they ask for; where it is not
     * known whether the child is still here, the sooner of the two checks counts.
     */
    public static Optional<Crisis> of(Collection<Asked> actions) {
        boolean isCrisis = of(actions, PolicyAction.Kind.EMERGENCY).findAny().isPresent()
                || of(actions, PolicyAction.Kind.SAFETY_CHECK).findAny().isPresent();
        Optional<Within> first = soonest(actions.stream());
        return isCrisis
                ? first.map(within -> new Crisis(within, soonest(of(actions, PolicyAction.Kind.SAFETY_CHECK))))
                : Optional.empty();
    }

    private static Stream<Asked> of(Collection<Asked> actions, PolicyAction.Kind kind) {
        return actions.stream().filter(action -> action.kind() == kind);
    }

    private static Optional<Within> soonest(Stream<Asked> actions) {
        return actions.map(Asked::within).min(Comparator.naturalOrder());
    }

    /** An action of a referral: what sort of thing, and how soon. */
    public record Asked(PolicyAction.Kind kind, Within within) {}
}
