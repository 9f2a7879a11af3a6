package org.weibao.scales.assessment.disclosure;

import org.weibao.scales.definition.Named;

/** With whom a station works together, each with the least that its part takes. Ids are the lower-case names with hyphens. */
public enum Partner implements Named {
    SCHOOL,
    HEALTH,
    /** 妇联. */
    WOMENS_FEDERATION,
    /** 民政, the district's protection office included. */
    CIVIL_AFFAIRS
}
