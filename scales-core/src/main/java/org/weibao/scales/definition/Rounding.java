package org.weibao.scales.definition;

/**
 * How a value is rounded.
 *
 * @param mode half-up is floor(x + 0.5), never to the even neighbour; down is floor(x)
 * @param places decimal places, 0 or more
 */
public record Rounding(Mode mode, int places) {
    /** The rounded value; 1.005 that doubles make 1.00499999999999989 rounds as the 1.005 it stands for. */
    public double round(double value) {
        double scale = Math.pow(10, places);
        double shifted = value * scale + (mode == Mode.HALF_UP ? 0.5 : 0);
        double rounded = Math.floor(Numeral.snap(shifted, Math.rint(shifted))) / scale;
        return Double.isFinite(rounded) ? rounded : value;
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Mode implements Named {
        HALF_UP,
        DOWN
    }
}
