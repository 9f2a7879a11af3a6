package org.weibao.scales.assessment.reporting;

import org.weibao.scales.definition.Named;

/**
 * What a comparison with an earlier assessment of the same scale came to: a reliable change or none. Ids are the lower-case names with
 * hyphens.
 */
public enum GroupChange implements Named {
    IMPROVEMENT,
    /** No change beyond what measurement error explains. */
    NONE,
    DETERIORATION,
    /** Two assessments that cannot be compared, or a scale whose reliability is not known. */
    NOT_JUDGED
}
