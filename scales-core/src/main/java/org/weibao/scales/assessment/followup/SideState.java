package org.weibao.scales.assessment.followup;

import org.weibao.scales.definition.Named;

/** What holds beside the stage. Ids are the lower-case names with hyphens. */
public enum SideState implements Named {
    EMERGENCY_HANDLED,
    REPORTED,
    /** Nobody knows where the child is or can reach the family. */
    LOST,
    /** The child lives elsewhere now. */
    MOVED
}
