package org.weibao.scales.assessment.reporting;

import org.weibao.scales.definition.Named;

/** Columns of a summary as a table, in order. Ids are the lower-case names with hyphens. */
public enum SummaryColumn implements Named {
    PERIOD,
    TABLE,
    CATEGORY,
    MINORS,
    PARENTS,
    TOTAL
}
