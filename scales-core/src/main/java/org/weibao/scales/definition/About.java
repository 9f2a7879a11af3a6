package org.weibao.scales.definition;

/** Whom the answers describe. Ids are the lower-case names with hyphens. */
public enum About implements Named {
    CHILD,
    CAREGIVER,
    FAMILY
}
