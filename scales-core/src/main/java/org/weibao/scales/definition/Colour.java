package org.weibao.scales.definition;

/** The warning colour that a station shows with a level. Ids are the lower-case names with hyphens. */
public enum Colour implements Named {
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    RED_PLUS
}
