package org.weibao.scales.definition;

/** The sentences that a policy words once. Ids are the lower-case names with hyphens. */
public enum PolicyStatement implements Named {
    NOTHING_FOUND,
    INCOMPLETE,
    INVALID,
    NOT_RULED_OUT,
    SETTLED_BY_CHECK,
    NO_RULE,
    ESCALATE_TO_DISTRICT,
    DISCLAIMER
}
