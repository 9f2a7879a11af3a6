package org.weibao.scales.definition;

/** Who told the station of an event or a situation. Ids are the lower-case names with hyphens. */
public enum ReportSource implements Named {
    SCHOOL,
    POLICE,
    MEDICAL_INSTITUTION,
    RESIDENTS_COMMITTEE,
    FAMILY,
    CHILD,
    STAFF
}
