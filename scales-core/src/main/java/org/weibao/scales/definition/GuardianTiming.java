package org.weibao.scales.definition;

/** When the guardian is told, the more pressing later. Ids are the lower-case names with hyphens. */
public enum GuardianTiming implements Named {
    WITH_RESULT,
    SAME_DAY,
    AT_ONCE,
    /** Not before the police or the protection office agrees: the guardian may be the source of harm. It overrides the others. */
    NOT_FIRST
}
