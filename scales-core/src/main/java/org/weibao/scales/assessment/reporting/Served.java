package org.weibao.scales.assessment.reporting;

import org.weibao.scales.definition.Named;

/** Whom a contact served; never added up as persons. Ids are the lower-case names with hyphens. */
public enum Served implements Named {
    MINOR,
    /** A parent or another guardian. */
    PARENT
}
