package org.weibao.scales.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.psychometrics.Bounds;

class RocCurveTest {

    /** Ratings of computed tomograms, 1 definitely normal to 5: Hanley JA, McNeil BJ. Radiology 1982;143:29–36, table I. */
    private static final RocCurve TOMOGRAMS = new RocCurve(ratings(3, 2, 2, 11, 33), ratings(33, 6, 6, 11, 2));

    /** Hanley and McNeil: area .893. */
    @Test
    void theAreaIsThatOfHanleyAndMcNeil() {
        assertThat(TOMOGRAMS.area()).isCloseTo(0.893, within(0.0005));
    }

    /**
     * DeLong's error by its definition: V₁₀ and V₀₁ from all 51 × 58 pairs, √(var(V₁₀)/51 + var(V₀₁)/58) = 0.030724. Hanley and McNeil's
     * own approximation gives .032.
     */
    @Test
    void theStandardErrorIsDeLongs() {
        Bounds bounds = TOMOGRAMS.areaBounds().orElseThrow();

        assertThat(TOMOGRAMS.standardError()).isCloseTo(0.030724408, within(1e-8));
        assertThat(bounds.low()).isCloseTo(0.893171 - 1.959964 * 0.030724, within(1e-5));
        assertThat(bounds.high()).isCloseTo(0.893171 + 1.959964 * 0.030724, within(1e-5));
    }

    /** By hand: from 4 on, 44 of 51 and 45 of 58; from 3 on, 46 and 39; from 5 on, 33 and 56: indices .639, .574, .613. */
    @Test
    void theCutOffHasTheLargestYoudenIndex() {
        RocCurve.CutOff best = TOMOGRAMS.youden();

        assertThat(best.score()).isEqualTo(4);
        assertThat(best.hits()).isEqualTo(44);
        assertThat(best.cleared()).isEqualTo(45);
        assertThat(best.index()).isCloseTo(44 / 51.0 + 45 / 58.0 - 1, within(1e-12));
    }

    @Test
    void ofEqualCutOffsTheOneThatMissesFewestIsTaken() {
        assertThat(new RocCurve(new double[] {1, 3}, new double[] {0, 2})
                        .youden()
                        .score())
                .isEqualTo(1);
    }

    @Test
    void aPerfectCurveHasNoInterval() {
        RocCurve perfect = new RocCurve(new double[] {5, 6, 7}, new double[] {1, 2});

        assertThat(perfect.area()).isEqualTo(1);
        assertThat(perfect.areaBounds()).isEmpty();
    }

    private static double[] ratings(int... counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMapToDouble(
                        rating -> DoubleStream.generate(() -> rating + 1).limit(counts[rating]))
                .toArray();
    }
}
