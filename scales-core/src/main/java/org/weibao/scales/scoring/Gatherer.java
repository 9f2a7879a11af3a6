package org.weibao.scales.scoring;

import java.util.Optional;

/** How a score gathers a value from its list. */
sealed interface Gatherer {

    /** NaN when it is undefined. Members without a value are passed over; the missing rule has already allowed it. */
    double gather(Member[] list, Registers registers);

    /** What values of the list must meet to be gathered; empty: all are. */
    default Optional<Threshold> only() {
        return Optional.empty();
    }

    /** Whether a value of the list is gathered. */
    boolean counts(double value);

    private static boolean meets(double value, Optional<Threshold> only) {
        return !Double.isNaN(value) && (only.isEmpty() || only.get().meets(value));
    }

    /** 0 when no value meets {@code only}. */
    record Sum(Optional<Threshold> only) implements Gatherer {
        @Override
        public boolean counts(double value) {
            return meets(value, only);
        }

        @Override
        public double gather(Member[] list, Registers registers) {
            double sum = 0;
            for (Member member : list) {
                double value = member.value(registers);
                sum += counts(value) && !member.leavesTheList(registers) ? value : 0;
            }
            return sum;
        }
    }

    /** Undefined when no value meets {@code only}. */
    record Mean(Optional<Threshold> only) implements Gatherer {
        @Override
        public boolean counts(double value) {
            return meets(value, only);
        }

        @Override
        public double gather(Member[] list, Registers registers) {
            double sum = 0;
            int kept = 0;
            for (Member member : list) {
                double value = member.value(registers);
                if (counts(value) && !member.leavesTheList(registers)) {
                    sum += value;
                    kept++;
                }
            }
            return kept == 0 ? Double.NaN : sum / kept;
        }
    }

    /** Undefined when no value meets {@code only}. */
    record Max(Optional<Threshold> only) implements Gatherer {
        @Override
        public boolean counts(double value) {
            return meets(value, only);
        }

        @Override
        public double gather(Member[] list, Registers registers) {
            double max = Double.NEGATIVE_INFINITY;
            for (Member member : list) {
                double value = member.value(registers);
                max = counts(value) && !member.leavesTheList(registers) ? Math.max(max, value) : max;
            }
            return Double.isInfinite(max) ? Double.NaN : max;
        }
    }

    /** Undefined when divided by zero. */
    record Ratio() implements Gatherer {
        @Override
        public boolean counts(double value) {
            return true;
        }

        @Override
        public double gather(Member[] list, Registers registers) {
            double quotient = list[0].value(registers);
            for (int i = 1; i < list.length; i++) {
                double divisor = list[i].value(registers);
                quotient = divisor == 0 ? Double.NaN : quotient / divisor;
            }
            return quotient;
        }
    }

    /** Undefined when both times are the same. */
    record Hours() implements Gatherer {
        @Override
        public boolean counts(double value) {
            return true;
        }

        @Override
        public double gather(Member[] list, Registers registers) {
            double from = list[0].value(registers);
            double to = list[1].value(registers);
            return Double.isNaN(from) || Double.isNaN(to) ? Double.NaN : ClockTime.between(from, to);
        }
    }
}
