package org.weibao.scales.definition;

/** Sex as norms and bandings use it. Ids are the lower-case names with hyphens. */
public enum Sex implements Named {
    MALE,
    FEMALE
}
