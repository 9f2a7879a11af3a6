package org.weibao.scales.definition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * Ranges of the members of one list.
 *
 * @param mayLeave how many of them a closed gate or a comparison can take out of the list
 */
record Members(List<Interval> ranges, int mayLeave) {

    Members {
        ranges = List.copyOf(ranges);
    }

    /** Lowest and highest sum of those that were answered; empty without members. */
    Optional<Interval> sum(MissingRule missing) {
        Extremes extremes = new Extremes();
        for (int answered = answered(missing, fewestAsked()); answered <= ranges.size(); answered++) {
            extremes.add(answered, sum -> sum);
        }
        return extremes.interval();
    }

    /** As {@link #sum}, each times the number asked over the number answered; the fewer are answered, the further it reaches. */
    Optional<Interval> proratedSum(MissingRule missing) {
        Extremes extremes = new Extremes();
        for (int asked = fewestAsked(); asked <= ranges.size(); asked++) {
            int answered = answered(missing, asked);
            int all = asked;
            extremes.add(answered, sum -> sum / answered * all);
        }
        return extremes.interval();
    }

    /** Lowest and highest mean of those that were answered; the fewer are answered, the further it reaches. */
    Optional<Interval> mean(MissingRule missing) {
        Extremes extremes = new Extremes();
        for (int asked = fewestAsked(); asked <= ranges.size(); asked++) {
            int answered = answered(missing, asked);
            extremes.add(answered, sum -> sum / answered);
        }
        return extremes.interval();
    }

    private int fewestAsked() {
        return Math.max(1, ranges.size() - mayLeave);
    }

    /** The lowest and the highest of sums over the lowest and the highest members. */
    private final class Extremes {
        private final double[] lows = sums(sorted(Interval::low, Comparator.naturalOrder()));
        private final double[] highs = sums(sorted(Interval::high, Comparator.reverseOrder()));
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        void add(int answered, DoubleUnaryOperator combination) {
            if (answered < lows.length) {
                low = Math.min(low, combination.applyAsDouble(lows[answered]));
                high = Math.max(high, combination.applyAsDouble(highs[answered]));
            }
        }

        Optional<Interval> interval() {
            return ranges.isEmpty() ? Optional.empty() : Optional.of(new Interval(low, high));
        }
    }

    /** The smallest and the largest that the largest of them can be; empty without members. */
    Optional<Interval> largest(MissingRule missing) {
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        int fewest = answered(missing, fewestAsked());
        double low = sorted(Interval::low, Comparator.naturalOrder()).get(fewest - 1);
        return Optional.of(new Interval(
                low, sorted(Interval::high, Comparator.reverseOrder()).get(0)));
    }

    /** The fewest that must be answered of so many that are asked. */
    private static int answered(MissingRule rule, int asked) {
        if (!rule.allowsMissing()) {
            return asked;
        }
        int byAllow =
                rule.allow().isPresent() ? asked - Math.min(asked, rule.allow().getAsInt()) : 1;
        int byShare = (int) Math.ceil(rule.answeredShare().orElse(0) * asked - 1e-9);
        int fewest = Math.max(Math.max(byAllow, byShare), rule.answered().orElse(1));
        return Math.min(asked, Math.max(1, fewest));
    }

    private List<Double> sorted(Function<Interval, Double> end, Comparator<Double> order) {
        return ranges.stream().map(end).sorted(order).toList();
    }

    /** The sum of the first n, for every n. */
    private static double[] sums(List<Double> values) {
        double[] sums = new double[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            sums[i + 1] = sums[i] + values.get(i);
        }
        return sums;
    }
}
