package org.weibao.scales.definition;

/** How a value is compared with a threshold. Ids are the lower-case names with hyphens. */
public enum Operator implements Named {
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    IS,
    IS_NOT
}
