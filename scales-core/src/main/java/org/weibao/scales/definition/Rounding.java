package org.weibao.scales.definition;

/**
 * How a value is rounded.
 *
 * @param mode half-up is floor(x + 0.5), never to the even neighbour; down is floor(x)
 * @param places decimal places, 0 or more
 */
public record Rounding(Mode mode, int places) {

    /** Ids are the lower-case names with hyphens. */
    public enum Mode implements Named {
        HALF_UP,
        DOWN
    }
}
