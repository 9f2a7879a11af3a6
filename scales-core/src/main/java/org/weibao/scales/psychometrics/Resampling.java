package org.weibao.scales.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.IntervalMethod;

/**
 * The percentile bootstrap: Efron B, Tibshirani RJ. An Introduction to the Bootstrap, 1993, ch. 13. Every subject has a generator of its
 * own, so that its numbers do not depend on what else is computed.
 */
final class Resampling {

    /** How many samples are drawn. */
    static final int TIMES = 1_000;

    private static final double LOW = 0.025;

    private final RandomGenerator random;

    /** @param subject what is resampled */
    Resampling(long seed, String subject) {
        random = new Well19937c(new int[] {(int) seed, (int) (seed >>> 32), subject.hashCode()});
    }

    /** As many of the values as there are, with replacement, ascending. */
    double[] draw(double[] values) {
        double[] drawn = new double[values.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = values[random.nextInt(values.length)];
        }
        Arrays.sort(drawn);
        return drawn;
    }

    /**
     * Intervals of several statistics from the same samples.
     *
     * @param statistics of one fresh sample
     */
    static List<Optional<Bounds>> bounds(Supplier<double[]> statistics) {
        double[][] samples =
                IntStream.range(0, TIMES).mapToObj(time -> statistics.get()).toArray(double[][]::new);
        return IntStream.range(0, samples[0].length)
                .mapToObj(statistic -> middle(Arrays.stream(samples)
                        .mapToDouble(sample -> sample[statistic])
                        .sorted()
                        .toArray()))
                .toList();
    }

    private static Optional<Bounds> middle(double[] ascending) {
        return Intervals.bounds(Quantile.of(ascending, LOW), Quantile.of(ascending, 1 - LOW), IntervalMethod.BOOTSTRAP);
    }
}
