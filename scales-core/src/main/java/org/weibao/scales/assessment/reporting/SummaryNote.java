package org.weibao.scales.assessment.reporting;

import org.weibao.scales.definition.Named;

/** What a reader of a summary has to know. Ids are the lower-case names with hyphens. */
public enum SummaryNote implements Named {
    /** Everybody who was served: the first line of a table. */
    SERVED,
    /** Contacts, not persons; quarters add months. */
    CONTACTS_NOT_PERSONS,
    /** What the sign of a hidden count means. */
    HIDDEN,
    /** A contact may be in several rows. */
    ROWS_OVERLAP,
    /** Scales that were used seldom are not listed. */
    SELDOM_USED
}
