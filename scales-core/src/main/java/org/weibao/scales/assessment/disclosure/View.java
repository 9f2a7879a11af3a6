package org.weibao.scales.assessment.disclosure;

import org.weibao.scales.definition.Named;

/** Who looks at the result of one child. Ids are the lower-case names with hyphens. */
public enum View implements Named {
    /** Helps with filling in: done, or call staff. */
    VOLUNTEER,
    /** Level, reasons, next step; no scores and no answers. */
    SOCIAL_WORKER,
    /** Everything. */
    PROFESSIONAL,
    /** Plain words, what goes well first; no scores, no answers. */
    GUARDIAN,
    /** Never one child: sums only. */
    DISTRICT
}
