package org.weibao.scales.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/** Bounds that must all hold. At least one. */
public record Comparison(List<Bound> bounds) {

    public Comparison {
        bounds = List.copyOf(bounds);
    }

    public static Comparison of(Operator operator, double... values) {
        return new Comparison(List.of(Bound.of(operator, values)));
    }

    /** The part of the range whose numbers can meet all bounds; empty when none can. */
    public Optional<Interval> within(Interval range) {
        Optional<Interval> left = Optional.of(range);
        for (Bound bound : bounds) {
            left = left.flatMap(bound::within);
        }
        return left;
    }

    /**
     * One bound.
     *
     * @param values one value; for {@code is} and {@code is-not} one or more
     */
    public record Bound(Operator operator, List<Double> values, Place at) {
        public Bound {
            values = List.copyOf(values);
        }

        Optional<Interval> within(Interval range) {
            if (values.isEmpty()) {
                return Optional.of(range);
            }
            double value = values.get(0);
            return switch (operator) {
                case AT_LEAST -> range.meet(new Interval(value, Double.POSITIVE_INFINITY));
                case AT_MOST -> range.meet(new Interval(Double.NEGATIVE_INFINITY, value));
                case MORE_THAN ->
                    range.high() > Numeral.snap(value, range.high())
                            ? range.meet(new Interval(value, Double.POSITIVE_INFINITY))
                            : Optional.empty();
                case LESS_THAN ->
                    range.low() < Numeral.snap(value, range.low())
                            ? range.meet(new Interval(Double.NEGATIVE_INFINITY, value))
                            : Optional.empty();
                case IS ->
                    values.stream()
                            .filter(range::contains)
                            .map(one -> new Interval(one, one))
                            .reduce(Interval::hull);
                case IS_NOT ->
                    range.low() == range.high() && values.contains(range.low()) ? Optional.empty() : Optional.of(range);
            };
        }

        static Bound of(Operator operator, double... values) {
            return new Bound(operator, Arrays.stream(values).boxed().toList(), Place.NONE);
        }
    }
}
