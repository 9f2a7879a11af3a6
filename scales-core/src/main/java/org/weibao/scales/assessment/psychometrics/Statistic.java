package org.weibao.scales.assessment.psychometrics;

import org.weibao.scales.definition.Named;

/** A statistic. Each has its formula, source and limits in {@code docs/psychometrics.md}, under its id. */
public enum Statistic implements Named {
    MEAN,
    STANDARD_DEVIATION,
    /** (mean − lowest possible) ÷ (highest − lowest possible), 0 to 1: how far up the item was answered on average. */
    DIFFICULTY,
    /** For items of two values: the share with the higher one. */
    PROPORTION,
    /** Share at the lowest possible value. */
    FLOOR,
    /** Share at the highest possible value. */
    CEILING,
    /** Share of those who were asked and did not answer. */
    MISSING_RATE,
    /** Corrected item–total correlation: Pearson's r of the item with the sum of the other items. */
    ITEM_REST_CORRELATION,
    ALPHA_IF_DELETED,
    CRONBACH_ALPHA,
    /** ω of one factor by maximum likelihood. */
    MCDONALD_OMEGA,
    /** Odd items against even items, stepped up to the full length. */
    SPLIT_HALF,
    /** Standard error of measurement, in points of the score; from α, or from repeated measurement. */
    STANDARD_ERROR,
    /** The smallest change of one person that is more than error in 95 of 100: 1.96 × √2 × standard error. */
    MINIMAL_DETECTABLE_CHANGE,
    /** Two-way, single measurement, absolute agreement: ICC(A,1) of McGraw and Wong, ICC(2,1) of Shrout and Fleiss. */
    ICC_AGREEMENT,
    /** Two-way, single measurement, consistency: ICC(C,1) of McGraw and Wong, ICC(3,1) of Shrout and Fleiss. */
    ICC_CONSISTENCY,
    /** Second minus first measurement. */
    MEAN_DIFFERENCE,
    KAPPA_LINEAR,
    KAPPA_QUADRATIC,
    /** Area under the ROC curve. */
    AREA_UNDER_CURVE,
    /** The score with the largest sensitivity + specificity − 1. */
    YOUDEN_CUT_OFF,
    SENSITIVITY,
    SPECIFICITY
}
