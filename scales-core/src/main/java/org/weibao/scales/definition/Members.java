package org.weibao.scales.definition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ranges of the members of one list.
 *
 * @param mayLeave how many of them a closed gate or a comparison can take out of the list
 */
record Members(List<Interval> ranges, int mayLeave) {

    /** What becomes of the sum of those that were answered. */
    @FunctionalInterface
    interface Combination {
        double of(double sum, int asked, int answered);
    }

    Members {
        ranges = List.copyOf(ranges);
    }

    /** Lowest and highest combination over every number of members that may be asked and answered; empty without members. */
    Optional<Interval> extremes(MissingRule missing, Combination combination) {
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        double[] lows = sums(sorted(Interval::low, Comparator.naturalOrder()));
        double[] highs = sums(sorted(Interval::high, Comparator.reverseOrder()));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int asked = Math.max(1, ranges.size() - mayLeave); asked <= ranges.size(); asked++) {
            for (int answered = answered(missing, asked); answered <= asked; answered++) {
                low = Math.min(low, combination.of(lows[answered], asked, answered));
                high = Math.max(high, combination.of(highs[answered], asked, answered));
            }
        }
        return Optional.of(new Interval(low, high));
    }

    /** The smallest and the largest that the largest of them can be; empty without members. */
    Optional<Interval> largest(MissingRule missing) {
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        int fewest = answered(missing, Math.max(1, ranges.size() - mayLeave));
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
