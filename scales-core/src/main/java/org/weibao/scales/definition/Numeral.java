package org.weibao.scales.definition;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as the whole engine compares and prints them. */
public final class Numeral {

    private static final double TOLERANCE = 1e-9;
    private static final double WITHIN_TEN_DIGITS = 1e10;
    private static final MathContext TEN_DIGITS = new MathContext(10);

    private Numeral() {}

    /** The value, or the bound itself when the value is within 1e-9·max(1, |bound|) of it: 39.999999999999986 is 40. Nothing is near an infinite bound. */
    public static double snap(double value, double bound) {
        return Math.abs(value - bound) < TOLERANCE * Math.max(1, Math.abs(bound)) ? bound : value;
    }

    /** At most ten significant digits, never an exponent, whole numbers without {@code .0}, no negative zero. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WITHIN_TEN_DIGITS) {
            return Long.toString((long) value);
        }
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "?" : value > 0 ? "∞" : "-∞";
        }
        BigDecimal rounded = new BigDecimal(value).round(TEN_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
