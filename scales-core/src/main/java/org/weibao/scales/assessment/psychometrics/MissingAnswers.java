package org.weibao.scales.assessment.psychometrics;

import org.weibao.scales.definition.Named;

/** Whom a number rests on, and so what became of those with missing answers. */
public enum MissingAnswers implements Named {
    /** Forms on which this item was answered. */
    ANSWERED,
    /** Forms on which this item was to be answered. */
    ASKED,
    /** Forms on which every item of the score has points; the others are left out. */
    COMPLETE,
    /** Forms with the score, by the missing rule of the scale file. */
    SCORED,
    /** People with this value in both files. */
    BOTH,
    /** People with the score and a known criterion. */
    WITH_CRITERION
}
