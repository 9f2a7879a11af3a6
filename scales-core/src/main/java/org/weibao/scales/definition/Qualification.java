package org.weibao.scales.definition;

/** Who may give or interpret a scale. Ids are the lower-case names with hyphens. */
public enum Qualification implements Named {
    ANYONE,
    TRAINED_STAFF,
    PROFESSIONAL
}
