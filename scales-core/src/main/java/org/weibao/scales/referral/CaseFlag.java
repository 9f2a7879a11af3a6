package org.weibao.scales.referral;

import java.util.Optional;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.Risk;

/**
 * A flag of a case.
 *
 * @param settled the answers did not rule it out, the face-to-face check did
 */
record CaseFlag(String scale, Flag flag, boolean settled) {

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
        return new Ground(Ground.Kind.FLAG, Optional.of(scale), flag.id(), Optional.of(flag.state()));
    }
}
