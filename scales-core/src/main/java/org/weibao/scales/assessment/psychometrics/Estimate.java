package org.weibao.scales.assessment.psychometrics;

import java.util.Optional;
import java.util.function.Function;

/** A number with what it rests on, or why there is none. There is no third: never NaN. */
public sealed interface Estimate {

    Basis basis();

    <R> R match(Function<Estimated, R> estimated, Function<NotEstimable, R> notEstimable);

    /** A number. Making one of what is not a finite number is an {@link IllegalArgumentException}. */
    record Estimated(double value, Optional<Bounds> bounds, Basis basis) implements Estimate {

        public Estimated {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an estimate is a finite number");
            }
        }

        @Override
        public <R> R match(Function<Estimated, R> estimated, Function<NotEstimable, R> notEstimable) {
            return estimated.apply(this);
        }
    }

    record NotEstimable(WhyNotEstimable why, Basis basis) implements Estimate {
        @Override
        public <R> R match(Function<Estimated, R> estimated, Function<NotEstimable, R> notEstimable) {
            return notEstimable.apply(this);
        }
    }

    /** The value, or {@link WhyNotEstimable#UNDEFINED} when it is not a finite number. */
    static Estimate of(double value, Optional<Bounds> bounds, Basis basis) {
        return Double.isFinite(value)
                ? new Estimated(value, bounds, basis)
                : new NotEstimable(WhyNotEstimable.UNDEFINED, basis);
    }

    default Optional<Estimated> estimated() {
        return match(Optional::of, none -> Optional.empty());
    }
}
