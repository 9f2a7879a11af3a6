package org.weibao.scales.definition;

/** How sure the definition is of its facts. Ids are the lower-case names with hyphens. */
public enum Confidence implements Named {
    VERIFIED,
    WELL_ESTABLISHED,
    UNCERTAIN,
    UNVALIDATED
}
