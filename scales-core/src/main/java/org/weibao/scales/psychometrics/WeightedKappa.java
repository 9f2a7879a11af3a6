package org.weibao.scales.psychometrics;

import java.util.Arrays;
import java.util.Optional;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.IntervalMethod;

/**
 * Agreement of two on ordered values beyond chance, where disagreement counts by its distance: Cohen J. Psychol Bull 1968;70:213–20.
 * Weights are 1 − (distance ÷ largest distance)^power.
 */
final class WeightedKappa {

    private final double[][] shares;
    private final double[][] weights;
    private final double[] ofFirst;
    private final double[] ofSecond;
    private final int pairs;

    private WeightedKappa(double[] values, double[][] counts, int pairs, int power) {
        int size = values.length;
        this.pairs = pairs;
        shares = new double[size][size];
        weights = new double[size][size];
        ofFirst = new double[size];
        ofSecond = new double[size];
        double widest = values[size - 1] - values[0];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                shares[i][j] = counts[i][j] / pairs;
                ofFirst[i] += shares[i][j];
                ofSecond[j] += shares[i][j];
                weights[i][j] = 1 - Math.pow(Math.abs(values[i] - values[j]) / widest, power);
            }
        }
    }

    /** @param power 1: linear, 2: quadratic */
    static WeightedKappa of(double[] first, double[] second, int power) {
        double[] values = Arrays.stream(new double[][] {first, second})
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        double[][] counts = new double[values.length][values.length];
        for (int pair = 0; pair < first.length; pair++) {
            counts[Arrays.binarySearch(values, first[pair])][Arrays.binarySearch(values, second[pair])]++;
        }
        return new WeightedKappa(values, counts, first.length, power);
    }

    /** Not finite when everybody has the same value. */
    double value() {
        return (observed() - expected()) / (1 - expected());
    }

    /** Large-sample standard error: Fleiss JL, Cohen J, Everitt BS. Psychol Bull 1969;72:323–7. */
    double standardError() {
        double kappa = value();
        double sum = 0;
        for (int i = 0; i < ofFirst.length; i++) {
            for (int j = 0; j < ofSecond.length; j++) {
                double deviation = weights[i][j] - (meanWeightOfFirst(i) + meanWeightOfSecond(j)) * (1 - kappa);
                sum += shares[i][j] == 0 ? 0 : shares[i][j] * deviation * deviation;
            }
        }
        double centre = kappa - expected() * (1 - kappa);
        return Math.sqrt((sum - centre * centre) / pairs) / (1 - expected());
    }

    Optional<Bounds> bounds() {
        return Intervals.normal(value(), standardError(), -1, IntervalMethod.FLEISS_COHEN_EVERITT);
    }

    private double meanWeightOfFirst(int value) {
        double sum = 0;
        for (int j = 0; j < ofSecond.length; j++) {
            sum += ofSecond[j] * weights[value][j];
        }
        return sum;
    }

    private double meanWeightOfSecond(int value) {
        double sum = 0;
        for (int i = 0; i < ofFirst.length; i++) {
            sum += ofFirst[i] * weights[i][value];
        }
        return sum;
    }

    private double observed() {
        double sum = 0;
        for (int i = 0; i < ofFirst.length; i++) {
            for (int j = 0; j < ofSecond.length; j++) {
                sum += weights[i][j] * shares[i][j];
            }
        }
        return sum;
    }

    private double expected() {
        double sum = 0;
        for (int i = 0; i < ofFirst.length; i++) {
            sum += ofFirst[i] * meanWeightOfFirst(i);
        }
        return sum;
    }
}
