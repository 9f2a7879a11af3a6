package org.weibao.scales.psychometrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;

/**
 * One common factor by maximum likelihood, found by the EM algorithm: Rubin DB, Thayer DT. Psychometrika 1982;47:69–76. Maximum
 * likelihood does not depend on units, so the correlations are fitted and the loadings scaled back.
 */
final class OneFactor {

    private static final int MOST_ITERATIONS = 20_000;
    private static final double SETTLED = 1e-10;

    /** A share of error smaller than this is none: the bound that maximum likelihood programs use. */
    private static final double NO_ERROR = 0.005;

    private final double[][] correlations;
    private final double[] deviations;
    private double[] loadings;
    private double[] uniquenesses;
    private boolean settled;

    private OneFactor(RealMatrix covariances) {
        int items = covariances.getRowDimension();
        deviations = IntStream.range(0, items)
                .mapToDouble(item -> Math.sqrt(covariances.getEntry(item, item)))
                .toArray();
        correlations = new double[items][items];
        for (int row = 0; row < items; row++) {
            for (int column = 0; column < items; column++) {
                correlations[row][column] = covariances.getEntry(row, column) / (deviations[row] * deviations[column]);
            }
        }
        loadings = new double[items];
        uniquenesses = new double[items];
        for (int item = 0; item < items; item++) {
            loadings[item] = Math.copySign(
                    Math.sqrt(0.5), Arrays.stream(correlations[item]).sum());
        }
        Arrays.fill(uniquenesses, 0.5);
    }

    /** @param covariances of at least three items that all vary */
    static OneFactor fit(RealMatrix covariances) {
        OneFactor factor = new OneFactor(covariances);
        for (int i = 0; i < MOST_ITERATIONS && !factor.settled; i++) {
            factor.improve();
        }
        return factor;
    }

    /** Why the solution is of no use; empty when it is. */
    Optional<WhyNotEstimable> failure() {
        if (Arrays.stream(uniquenesses).anyMatch(share -> !(share >= NO_ERROR))) {
            return Optional.of(WhyNotEstimable.IMPROPER_SOLUTION);
        }
        return settled ? Optional.empty() : Optional.of(WhyNotEstimable.NO_CONVERGENCE);
    }

    /** Standardised loadings. */
    double[] loadings() {
        return loadings.clone();
    }

    /** Shares of variance that are the items' own. */
    double[] uniquenesses() {
        return uniquenesses.clone();
    }

    /** ω = (Σ λ)² ÷ ((Σ λ)² + Σ ψ) of the sum of the items as they are: McDonald RP. Test Theory, 1999, ch. 6. */
    double omega() {
        double common = 0;
        double error = 0;
        for (int item = 0; item < loadings.length; item++) {
            common += loadings[item] * deviations[item];
            error += uniquenesses[item] * deviations[item] * deviations[item];
        }
        return common * common / (common * common + error);
    }

    private void improve() {
        double[] weights = weights();
        double[] covariancesWithFactor = times(weights);
        double factorVariance = 1 - product(weights, loadings) + product(weights, covariancesWithFactor);
        double[] before = uniquenesses;
        loadings = Arrays.stream(covariancesWithFactor)
                .map(covariance -> covariance / factorVariance)
                .toArray();
        uniquenesses = IntStream.range(0, loadings.length)
                .mapToDouble(item -> 1 - loadings[item] * covariancesWithFactor[item])
                .toArray();
        settled = IntStream.range(0, before.length)
                .allMatch(item -> Math.abs(before[item] - uniquenesses[item]) < SETTLED);
    }

    /** Regression of the factor on the items: Σ⁻¹λ, by the Sherman–Morrison formula. */
    private double[] weights() {
        double[] weights = IntStream.range(0, loadings.length)
                .mapToDouble(item -> loadings[item] / uniquenesses[item])
                .toArray();
        double scale = 1 + product(weights, loadings);
        return Arrays.stream(weights).map(weight -> weight / scale).toArray();
    }

    private double[] times(double[] vector) {
        return Arrays.stream(correlations)
                .mapToDouble(row -> product(row, vector))
                .toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
