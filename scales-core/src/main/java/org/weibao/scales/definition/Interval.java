package org.weibao.scales.definition;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The numbers from {@code low} to {@code high}, both ends inclusive; an end that is infinite is open.
 *
 * @param low at most {@code high}; what is not a number becomes negative infinity
 * @param high what is not a number becomes infinity
 */
public record Interval(double low, double high) {
    /** Every number. */
    public static final Interval UNBOUNDED = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        low = Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low;
        high = Double.isNaN(high) ? Double.POSITIVE_INFINITY : high;
    }

    public static Interval of(double one, double other) {
        return new Interval(Math.min(one, other), Math.max(one, other));
    }

    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** Whether the number lies inside, with the tolerance of {@link Numeral#snap}. */
    public boolean contains(double value) {
        return Numeral.snap(low, value) <= value && value <= Numeral.snap(high, value);
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** What both hold; empty when they do not touch. */
    public Optional<Interval> meet(Interval other) {
        double from = Math.max(low, other.low);
        double to = Math.min(high, other.high);
        return from <= Numeral.snap(to, from) ? Optional.of(new Interval(from, Math.max(from, to))) : Optional.empty();
    }

    /** The interval of the results of a function that only rises or only falls. */
    public Interval map(DoubleUnaryOperator monotone) {
        double one = monotone.applyAsDouble(low);
        double other = monotone.applyAsDouble(high);
        return Double.isNaN(one) || Double.isNaN(other) ? UNBOUNDED : of(one, other);
    }

    public Interval times(double factor) {
        return factor == 0 ? new Interval(0, 0) : map(value -> value * factor);
    }

    /** Quotients; every number when the divisor may be zero. */
    public Interval dividedBy(Interval divisor) {
        if (divisor.contains(0)) {
            return UNBOUNDED;
        }
        return map(value -> value / divisor.low).hull(map(value -> value / divisor.high));
    }
}
