package org.weibao.scales.assessment.psychometrics;

import org.weibao.scales.definition.Named;

/** How a 95 % interval was found. */
public enum IntervalMethod implements Named {
    /** Feldt: exact F distribution of α. */
    FELDT,
    /** F distributions of mean squares, with Satterthwaite's degrees of freedom for agreement. */
    MCGRAW_WONG,
    /** Normal distribution of Fisher's z. */
    FISHER,
    /** Wilson's score interval of a share. */
    WILSON,
    /** Student's t. */
    STUDENT,
    /** Large-sample standard error of weighted κ: Fleiss, Cohen and Everitt. */
    FLEISS_COHEN_EVERITT,
    /** DeLong's standard error of the area. */
    DELONG,
    /** Percentiles of resampled samples. */
    BOOTSTRAP
}
