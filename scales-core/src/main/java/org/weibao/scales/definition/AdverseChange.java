package org.weibao.scales.definition;

/**
 * A change for the worse of a scale's main score over two or more assessments. Ids are the lower-case names with hyphens. There is no
 * constant for getting better: a policy may only act on what calls for more care.
 */
public enum AdverseChange implements Named {
    /** Worse by more than chance between the first and the last assessment. */
    DETERIORATION,
    /** Worse time after time over three assessments or more. */
    WORSENING_TREND
}
