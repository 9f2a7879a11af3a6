package org.weibao.scales.monitoring;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.weibao.scales.assessment.monitoring.Trend;
import org.weibao.scales.assessment.monitoring.Trend.Direction;
import org.weibao.scales.definition.Worse;

/**
 * Theil–Sen slope (Theil 1950; Sen, J Am Stat Assoc 1968;63:1379–89) and Mann–Kendall test (Mann, Econometrica 1945;13:245–59). Chosen
 * over a straight line by least squares, whose error is zero for three points that happen to lie on a line.
 */
final class Trends {

    private static final int LEAST_POINTS = 3;
    private static final double CONFIDENCE = 0.95;
    private static final double PERIOD_DAYS = 30;

    private Trends() {}

    /**
     * @param days of the points, ascending
     * @param values of the points
     * @return empty with fewer than three points, or when all are of one day
     */
    static Optional<Trend> of(long[] days, double[] values, int leftOut, Optional<Worse> worse) {
        double[] slopes = slopes(days, values);
        if (days.length < LEAST_POINTS || slopes.length == 0) {
            return Optional.empty();
        }
        KendallDistribution chance = KendallDistribution.of(days.length);
        int order = order(days, values);
        double p = p(chance, order);
        int cut = cut(chance);
        double coverage = 1 - 2 * chance.atMost(cut);
        boolean allOneWay = Math.abs(order) == chance.pairs();
        boolean direction = allOneWay || p < Trend.ESTABLISHED;
        int kept = Math.min(cut, (slopes.length - 1) / 2);
        return Optional.of(new Trend(
                days.length,
                leftOut,
                new Median().evaluate(slopes),
                slopes[kept],
                slopes[slopes.length - 1 - kept],
                coverage,
                p,
                direction ? direction(order, worse) : Direction.NO_DIRECTION));
    }

    /** Slopes of all pairs of different days per 30 days, ascending. */
    private static double[] slopes(long[] days, double[] values) {
        double[] slopes = new double[days.length * (days.length - 1) / 2];
        int count = 0;
        for (int later = 1; later < days.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (days[later] > days[earlier]) {
                    slopes[count++] = (values[later] - values[earlier]) / (days[later] - days[earlier]) * PERIOD_DAYS;
                }
            }
        }
        double[] found = Arrays.copyOf(slopes, count);
        Arrays.sort(found);
        return found;
    }

    /** Kendall's S: pairs that rise minus pairs that fall; pairs of one day count for nothing. */
    private static int order(long[] days, double[] values) {
        int order = 0;
        for (int later = 1; later < days.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (days[later] > days[earlier]) {
                    order += (int) Math.signum(values[later] - values[earlier]);
                }
            }
        }
        return order;
    }

    /** Two-sided; equal values make S smaller, so that this errs towards chance. */
    private static double p(KendallDistribution chance, int order) {
        int against = (chance.pairs() - Math.abs(order)) / 2;
        return order == 0 ? 1 : Math.min(1, 2 * chance.atMost(against));
    }

    /** How many slopes may be cut off at each end; with few points none, though the interval then covers less than it should. */
    private static int cut(KendallDistribution chance) {
        int cut = 0;
        while (2 * chance.atMost(cut + 1) <= 1 - CONFIDENCE) {
            cut++;
        }
        return cut;
    }

    private static Direction direction(int order, Optional<Worse> worse) {
        if (worse.isEmpty() || worse.get() == Worse.BOTH_ENDS) {
            return order > 0 ? Direction.RISING : Direction.FALLING;
        }
        return order > 0 == (worse.get() == Worse.HIGHER) ? Direction.WORSENING : Direction.IMPROVING;
    }
}
