package org.weibao.scales.definition;

/** Who answers. Ids are the lower-case names with hyphens. */
public enum Informant implements Named {
    SELF,
    CAREGIVER,
    TEACHER,
    STAFF
}
