package org.weibao.scales.assessment.followup;

import org.weibao.scales.definition.Named;

/** Why a referral is closed. Ids are the lower-case names with hyphens. */
public enum ClosingReason implements Named {
    /** What was agreed on is done. */
    COMPLETED,
    /** The review or a new screen shows that no care is needed. */
    NOT_NEEDED,
    /** The family does not want what was offered; never a reason when care is needed. */
    FAMILY_DECLINED,
    LOST,
    MOVED,
    /** Another body has taken the case over. */
    HANDED_OVER,
    /** A new assessment led to another referral, which goes on instead of this one. */
    REPLACED,
    /** The child has turned 18. */
    OF_AGE,
    DIED;

    /** The station's part ends whatever the stage. */
    public boolean endsAnyStage() {
        return this != COMPLETED && this != NOT_NEEDED && this != FAMILY_DECLINED;
    }
}
