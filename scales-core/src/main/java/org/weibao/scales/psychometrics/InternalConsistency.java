package org.weibao.scales.psychometrics;

import java.util.Optional;
import org.apache.commons.math3.linear.RealMatrix;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.IntervalMethod;

/** Cronbach's α. Cronbach LJ. Psychometrika 1951;16:297–334. */
final class InternalConsistency {

    private InternalConsistency() {}

    /** α = k/(k − 1) · (1 − Σ variances ÷ variance of the sum); not finite when the sum does not vary. */
    static double alpha(RealMatrix covariances) {
        double items = covariances.getRowDimension();
        double total = 0;
        for (double[] row : covariances.getData()) {
            for (double covariance : row) {
                total += covariance;
            }
        }
        return items / (items - 1) * (1 - covariances.getTrace() / total);
    }

    /** 1 − (1 − α)·F at both ends, with n − 1 and (n − 1)(k − 1) degrees: Feldt LS. Psychometrika 1965;30:357–70. */
    static Optional<Bounds> feldt(double alpha, int people, int items) {
        double between = people - 1;
        double error = between * (items - 1);
        return Intervals.bounds(
                1 - (1 - alpha) * Intervals.upperF(between, error),
                1 - (1 - alpha) / Intervals.upperF(error, between),
                IntervalMethod.FELDT);
    }
}
