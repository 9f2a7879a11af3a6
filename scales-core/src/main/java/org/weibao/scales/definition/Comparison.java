package org.weibao.scales.definition;

import java.util.List;
import org.weibao.scales.finding.Place;

/** Bounds that must all hold. At least one. */
public record Comparison(List<Bound> bounds) {

    public Comparison {
        bounds = List.copyOf(bounds);
    }

    public static Comparison of(Operator operator, double... values) {
        return new Comparison(List.of(Bound.of(operator, values)));
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

        static Bound of(Operator operator, double... values) {
            return new Bound(operator, java.util.Arrays.stream(values).boxed().toList(), Place.NONE);
        }
    }
}
