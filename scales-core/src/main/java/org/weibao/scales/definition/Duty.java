package org.weibao.scales.definition;

/** A legal duty that a flag calls for, beside the level. Ids are the lower-case names with hyphens. */
public enum Duty implements Named {
    REPORT_CHECK,
    MANDATORY_REPORT
}
