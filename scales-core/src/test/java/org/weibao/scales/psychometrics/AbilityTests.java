package org.weibao.scales.psychometrics;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Covariances of six ability tests (general, picture, blocks, maze, reading, vocab) of 112 people: Smith GA, Stanley G. Intelligence
 * 1983;7:353–68; the data set ability.cov of R.
 */
final class AbilityTests {

    static final RealMatrix COVARIANCES = MatrixUtils.createRealMatrix(new double[][] {
        {24.641, 5.991, 33.520, 6.023, 20.755, 29.701},
        {5.991, 6.700, 18.137, 1.782, 4.936, 7.204},
        {33.520, 18.137, 149.831, 19.424, 31.430, 50.753},
        {6.023, 1.782, 19.424, 12.711, 4.757, 9.075},
        {20.755, 4.936, 31.430, 4.757, 52.604, 66.762},
        {29.701, 7.204, 50.753, 9.075, 66.762, 135.292}
    });

    private AbilityTests() {}
}
