package org.weibao.scales.assessment.monitoring;

import org.weibao.scales.definition.Named;

/**
 * The course of a score over three points or more: the Theil–Sen slope, and the Mann–Kendall test of whether there is a direction at all.
 *
 * @param points how many points have a value and a day
 * @param leftOut how many have not; they are named with the values
 * @param slope median of the slopes between all pairs of points, in points of the score per 30 days
 * @param low lower end of the interval of the slope
 * @param high upper end of it
 * @param coverage the confidence that the interval really has, at most 0.95 where so few points allow it: three points give 0.667
 * @param p two-sided probability of so consistent an order by chance (Mann–Kendall, exact; with equal values it errs upwards)
 */
public record Trend(
        int points,
        int leftOut,
        double slope,
        double low,
        double high,
        double coverage,
        double p,
        Direction direction) {

    /** Below this a direction counts as established. */
    public static final double ESTABLISHED = 0.05;

    /** Whether chance is an unlikely explanation; with three or four points it never is. */
    public boolean isEstablished() {
        return p < ESTABLISHED;
    }

    @Override
    public String toString() {
        return "Trend[" + direction.id() + "]";
    }

    /**
     * A direction is given when every point lies further than the one before, or when it is established; with few points the first does
     * not imply the second. Ids are the lower-case names with hyphens.
     */
    public enum Direction implements Named {
        WORSENING,
        IMPROVING,
        /** Which way is worse is not known, or both ends are. */
        RISING,
        /** Which way is worse is not known, or both ends are. */
        FALLING,
        NO_DIRECTION
    }
}
