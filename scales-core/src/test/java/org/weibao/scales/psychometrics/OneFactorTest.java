package org.weibao.scales.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;

class OneFactorTest {

    /**
     * R's factanal(factors = 1, covmat = ability.cov) prints these. The same values come out of another way to the maximum (Jöreskog KG.
     * Psychometrika 1967;32:443–82): ψ = diag(R − ΛΛ′), Λ = √ψ·√(θ − 1)·v for the largest eigenvalue θ of ψ^(−½) R ψ^(−½), repeated.
     */
    @Test
    void loadingsAndUniquenessesAreThoseOfAbilityTests() {
        OneFactor factor = OneFactor.fit(AbilityTests.COVARIANCES);

        assertThat(factor.failure()).isEmpty();
        assertThat(factor.loadings())
                .containsExactly(new double[] {.682, .384, .502, .300, .877, .849}, within(0.0006));
        assertThat(factor.uniquenesses())
                .containsExactly(new double[] {.535, .853, .748, .910, .232, .280}, within(0.0006));
    }

    /** Of those loadings and uniquenesses, scaled back by the standard deviations: (Σλ)² ÷ ((Σλ)² + Σψ), computed separately. */
    @Test
    void omegaIsOfTheSumOfTheItemsAsTheyAre() {
        assertThat(OneFactor.fit(AbilityTests.COVARIANCES).omega()).isCloseTo(0.800745, within(1e-5));
    }

    /** Revelle's congeneric example, loadings .8 .7 .6 .5: ω = 2.6² ÷ (2.6² + 0.36 + 0.51 + 0.64 + 0.75) = 6.76 ÷ 9.02. */
    @Test
    void correlationsThatOneFactorMadeGiveItBack() {
        OneFactor factor = OneFactor.fit(MatrixUtils.createRealMatrix(
                new double[][] {{1, .56, .48, .40}, {.56, 1, .42, .35}, {.48, .42, 1, .30}, {.40, .35, .30, 1}}));

        assertThat(factor.loadings()).containsExactly(new double[] {.8, .7, .6, .5}, within(1e-6));
        assertThat(factor.omega()).isCloseTo(6.76 / 9.02, within(1e-6));
    }

    /** Three items are explained exactly, λ₁² = r₁₂·r₁₃ ÷ r₂₃ = 0.9 · 0.9 ÷ 0.65 = 1.25: more than the whole variance. */
    @Test
    void anItemThatWouldHaveNoErrorIsNoSolution() {
        OneFactor factor =
                OneFactor.fit(MatrixUtils.createRealMatrix(new double[][] {{1, .9, .9}, {.9, 1, .65}, {.9, .65, 1}}));

        assertThat(factor.failure()).contains(WhyNotEstimable.IMPROPER_SOLUTION);
    }
}
