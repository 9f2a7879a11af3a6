package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Operator;

/**
 * Bounds that a value has to meet, all of them; a value within the tolerance of a bound is that bound.
 *
 * @param text as a file says it: {@code at-least 1}
 */
record Threshold(List<Bound> bounds, String text) {

    static Threshold of(Comparison comparison) {
        List<Bound> bounds = comparison.bounds().stream().map(Bound::of).toList();
        return new Threshold(bounds, bounds.stream().map(Bound::text).collect(Collectors.joining(", ")));
    }

    boolean meets(double value) {
        for (int i = 0; i < bounds.size(); i++) {
            if (!bounds.get(i).meets(value)) {
                return false;
            }
        }
        return true;
    }

    /** A declined answer is only known to bounds that name its code. */
    Truth meetsDeclined(double code) {
        Truth all = Truth.YES;
        for (int i = 0; i < bounds.size(); i++) {
            Bound bound = bounds.get(i);
            all = all.and(bound.names(code) ? Truth.of(bound.meets(code)) : Truth.UNKNOWN);
        }
        return all;
    }

    /** Whether a bound names this very code with {@code is} or {@code is-not}. */
    boolean names(double code) {
        for (int i = 0; i < bounds.size(); i++) {
            if (bounds.get(i).names(code)) {
                return true;
            }
        }
        return false;
    }

    record Bound(Operator operator, double[] values) {

        static Bound of(Comparison.Bound bound) {
            return new Bound(
                    bound.operator(),
                    bound.values().stream().mapToDouble(Double::doubleValue).toArray());
        }

        boolean meets(double value) {
            double bound = values[0];
            double snapped = Numeral.snap(value, bound);
            return switch (operator) {
                case AT_LEAST -> snapped >= bound;
                case AT_MOST -> snapped <= bound;
                case MORE_THAN -> snapped > bound;
                case LESS_THAN -> snapped < bound;
                case IS -> isOneOf(value);
                case IS_NOT -> !isOneOf(value);
            };
        }

        boolean names(double code) {
            return (operator == Operator.IS || operator == Operator.IS_NOT) && isOneOf(code);
        }

        String text() {
            return operator.id() + " "
                    + Arrays.stream(values).mapToObj(Numeral::text).collect(Collectors.joining(" | "));
        }

        private boolean isOneOf(double value) {
            for (double bound : values) {
                if (Numeral.snap(value, bound) == bound) {
                    return true;
                }
            }
            return false;
        }
    }
}
