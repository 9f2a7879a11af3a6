package org.weibao.scales.definition;

/** How much a score calls for attention, by the bands that a battery names. Ids are the lower-case names with hyphens. */
public enum ConcernLevel implements Named {
    LOW,
    NOTICEABLE,
    MARKED
}
