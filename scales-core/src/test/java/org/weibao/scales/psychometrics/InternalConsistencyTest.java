package org.weibao.scales.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.psychometrics.Bounds;

class InternalConsistencyTest {

    /**
     * α is the intraclass correlation ICC(3,k) of the same table. Shrout PE, Fleiss JL. Psychol Bull 1979;86:420–8, table 4: ICC(3,4) =
     * .91. Its interval, as the R package psych prints it for that table: 0.68 to 0.99.
     */
    @Test
    void alphaAndItsIntervalAreThoseOfShroutAndFleissRatings() {
        double alpha = InternalConsistency.alpha(new Covariance(ShroutAndFleiss.RATINGS).getCovarianceMatrix());
        Bounds bounds = InternalConsistency.feldt(alpha, 6, 4).orElseThrow();

        assertThat(alpha).isCloseTo(0.91, within(0.005));
        assertThat(bounds.low()).isCloseTo(0.68, within(0.005));
        assertThat(bounds.high()).isCloseTo(0.99, within(0.005));
    }

    /**
     * Smith GA, Stanley G. Intelligence 1983;7:353–68, ability tests, covariances as in the R data set ability.cov. By hand: k = 6, sum of
     * variances 381.779, sum of all covariances 1002.279; 6/5 · (1 − 381.779/1002.279).
     */
    @Test
    void alphaOfCovariances() {
        assertThat(InternalConsistency.alpha(AbilityTests.COVARIANCES)).isCloseTo(0.742907, within(1e-6));
    }

    @Test
    void itemsThatCancelEachOtherOutHaveNoAlpha() {
        RealMatrix opposed = MatrixUtils.createRealMatrix(new double[][] {{1, -1}, {-1, 1}});

        assertThat(InternalConsistency.alpha(opposed)).isInfinite();
    }
}
