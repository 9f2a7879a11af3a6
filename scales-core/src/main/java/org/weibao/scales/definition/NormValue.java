package org.weibao.scales.definition;

import java.util.List;
import java.util.function.Function;
import org.weibao.scales.finding.Place;

/** What a norm group knows about one score. */
public sealed interface NormValue {

    Place at();

    <R> R match(Function<MeanAndSd, R> meanAndSd, Function<Lms, R> lms, Function<Lookup, R> lookup);

    record MeanAndSd(double mean, double sd, Place at) implements NormValue {
        @Override
        public <R> R match(Function<MeanAndSd, R> meanAndSd, Function<Lms, R> lms, Function<Lookup, R> lookup) {
            return meanAndSd.apply(this);
        }
    }

    /** Box–Cox power, median and coefficient of variation: Cole TJ, Green PJ. Stat Med 1992;11:1305–19. */
    record Lms(double l, double m, double s, Place at) implements NormValue {
        @Override
        public <R> R match(Function<MeanAndSd, R> meanAndSd, Function<Lms, R> lms, Function<Lookup, R> lookup) {
            return lms.apply(this);
        }
    }

    /** From this raw value on, this value. */
    record Lookup(List<Step> steps, Place at) implements NormValue {
        public Lookup {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R match(Function<MeanAndSd, R> meanAndSd, Function<Lms, R> lms, Function<Lookup, R> lookup) {
            return lookup.apply(this);
        }
    }
}
