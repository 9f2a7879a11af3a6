package org.weibao.scales.assessment.psychometrics;

import org.weibao.scales.definition.Named;

/** What a table of norms says of each group. */
public enum NormKind implements Named {
    /** Mean and standard deviation, reported as T = 50 + 10·z. Right where scores are about normally distributed. */
    T_SCORE,
    /** The percentile rank of every value that occurred, as a lookup. Right for skewed scores, too. */
    PERCENTILE
}
