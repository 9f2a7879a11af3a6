package org.weibao.scales.psychometrics;

import java.util.Optional;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.IntervalMethod;

/** 95 % intervals that have a formula. One that the formula cannot give is empty. */
final class Intervals {

    static final double UPPER_TAIL = 0.975;

    /** 1.96 of the standard normal distribution. */
    static final double NORMAL = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(UPPER_TAIL);

    private Intervals() {}

    /** Wilson EB. J Am Stat Assoc 1927;22:209–12. */
    static Optional<Bounds> wilson(int hits, int n) {
        if (n == 0) {
            return Optional.empty();
        }
        double share = (double) hits / n;
        double squared = NORMAL * NORMAL;
        double centre = (share + squared / (2 * n)) / (1 + squared / n);
        double half = NORMAL * Math.sqrt(share * (1 - share) / n + squared / (4.0 * n * n)) / (1 + squared / n);
        return bounds(Math.max(0, centre - half), Math.min(1, centre + half), IntervalMethod.WILSON);
    }

    /** Fisher RA. Metron 1921;1:3–32. */
    static Optional<Bounds> fisher(double correlation, int n) {
        if (n < 4 || Math.abs(correlation) >= 1) {
            return Optional.empty();
        }
        double z = 0.5 * Math.log((1 + correlation) / (1 - correlation));
        double half = NORMAL / Math.sqrt(n - 3);
        return bounds(Math.tanh(z - half), Math.tanh(z + half), IntervalMethod.FISHER);
    }

    static Optional<Bounds> student(double mean, double standardDeviation, int n) {
        if (n < 2) {
            return Optional.empty();
        }
        double t = new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER_TAIL);
        double half = t * standardDeviation / Math.sqrt(n);
        return bounds(mean - half, mean + half, IntervalMethod.STUDENT);
    }

    /** Value ± 1.96 standard errors, kept within the ends that are possible. */
    static Optional<Bounds> normal(double value, double standardError, double lowest, IntervalMethod by) {
        return standardError > 0
                ? bounds(
                        Math.max(lowest, value - NORMAL * standardError),
                        Math.min(1, value + NORMAL * standardError),
                        by)
                : Optional.empty();
    }

    /** The value that F exceeds in 2.5 of 100. */
    static double upperF(double numeratorDegrees, double denominatorDegrees) {
        return new FDistribution(null, numeratorDegrees, denominatorDegrees).inverseCumulativeProbability(UPPER_TAIL);
    }

    /** Empty when an end is not a finite number. */
    static Optional<Bounds> bounds(double low, double high, IntervalMethod by) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(new Bounds(low, high, by))
                : Optional.empty();
    }
}
