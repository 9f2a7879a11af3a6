package org.weibao.scales.definition;

/** Which way concern grows on a score. Ids are the lower-case names with hyphens. */
public enum Worse implements Named {
    HIGHER,
    LOWER,
    BOTH_ENDS
}
