package org.weibao.scales.referral;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Answerer;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.Risk;

/**
 * A flag of a case.
 *
 * @param settled the answers did not rule it out, the face-to-face check did
 */
record CaseFlag(
        Optional<String> scale, Optional<Answerer> answerer, Optional<String> battery, Flag flag, boolean settled) {

    boolean isRaised() {
        return flag.isRaised();
    }

    boolean isOpen() {
        return flag.state() == FlagState.NOT_RULED_OUT && !settled;
    }

    /** Doubt goes up: it counts as raised as long as nobody has settled it. */
    boolean isOpenCrisis() {
        return isOpen() && flag.risk() == Risk.CRISIS;
    }

    Ground ground() {
        return new Ground(Ground.Kind.FLAG, scale, answerer, battery, flag.id(), Optional.of(flag.state()), List.of());
    }
}
