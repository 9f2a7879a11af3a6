package org.weibao.scales.assessment.psychometrics;

import org.weibao.scales.definition.Named;

/** Why there is no number. */
public enum WhyNotEstimable implements Named {
    TOO_FEW_PEOPLE,
    TOO_FEW_ITEMS,
    /** Everybody has the same value. */
    NO_VARIANCE,
    /** The score is not a plain sum or mean of items. */
    NOT_A_SUM_OF_ITEMS,
    /** The score has no lowest or no highest possible value. */
    UNBOUNDED,
    /** The halves run against each other: an item may be keyed the wrong way. */
    HALVES_DISAGREE,
    /** The iteration did not settle. */
    NO_CONVERGENCE,
    /** An item without error of its own (Heywood case): one factor does not describe these items. */
    IMPROPER_SOLUTION,
    /** The criterion is the same for everybody. */
    ONE_CRITERION_GROUP,
    /** The formula has no value for these numbers. */
    UNDEFINED
}
