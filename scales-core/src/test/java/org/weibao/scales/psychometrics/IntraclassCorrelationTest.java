package org.weibao.scales.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.psychometrics.Bounds;

class IntraclassCorrelationTest {

    private static final IntraclassCorrelation ICC = IntraclassCorrelation.of(ShroutAndFleiss.RATINGS);

    /** Shrout and Fleiss 1979, table 3: between targets 11.24, between judges 32.49, residual 1.02. */
    @Test
    void meanSquaresAreThoseOfShroutAndFleiss() {
        assertThat(ICC.rows()).isCloseTo(11.24, within(0.005));
        assertThat(ICC.columns()).isCloseTo(32.49, within(0.005));
        assertThat(ICC.error()).isCloseTo(1.02, within(0.005));
    }

    /** Table 4: ICC(2,1) = .29, ICC(3,1) = .71; McGraw and Wong call them ICC(A,1) and ICC(C,1). */
    @Test
    void singleMeasuresAreThoseOfShroutAndFleiss() {
        assertThat(ICC.agreement()).isCloseTo(0.29, within(0.005));
        assertThat(ICC.consistency()).isCloseTo(0.71, within(0.005));
    }

    /** As the R package psych prints them for these ratings: 0.019 to 0.76, and 0.34 to 0.95. */
    @Test
    void intervalsAreThoseOfMcGrawAndWong() {
        Bounds agreement = ICC.agreementBounds().orElseThrow();
        Bounds consistency = ICC.consistencyBounds().orElseThrow();

        assertThat(agreement.low()).isCloseTo(0.019, within(0.0005));
        assertThat(agreement.high()).isCloseTo(0.76, within(0.005));
        assertThat(consistency.low()).isCloseTo(0.34, within(0.005));
        assertThat(consistency.high()).isCloseTo(0.95, within(0.005));
    }

    /** √((32.4861 − 1.0194)/6 + 1.0194): de Vet 2006, from the mean squares above. */
    @Test
    void theStandardErrorHoldsTheDifferencesBetweenOccasions() {
        assertThat(ICC.standardError()).isCloseTo(2.502776, within(1e-6));
    }

    @Test
    void measurementsThatAreTheSameTwiceAgreeWithoutAnInterval() {
        IntraclassCorrelation same = IntraclassCorrelation.of(new double[][] {{1, 1}, {2, 2}, {4, 4}});

        assertThat(same.agreement()).isEqualTo(1);
        assertThat(same.agreementBounds()).isEmpty();
        assertThat(same.consistencyBounds()).isEmpty();
    }
}
