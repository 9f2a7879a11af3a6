package org.weibao.scales.assessment.psychometrics;

/** A 95 % interval with two finite ends; others are an {@link IllegalArgumentException}. */
public record Bounds(double low, double high, IntervalMethod by) {

    public Bounds {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("an interval has two finite ends");
        }
    }
}
