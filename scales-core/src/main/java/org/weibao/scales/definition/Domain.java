package org.weibao.scales.definition;

/** What part of a child's life a scale looks at. Ids are the lower-case names with hyphens. */
public enum Domain implements Named {
    BODY,
    MIND,
    FAMILY,
    DEVELOPMENT,
    SAFETY
}
