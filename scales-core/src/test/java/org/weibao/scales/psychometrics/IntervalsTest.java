package org.weibao.scales.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.assessment.psychometrics.Bounds;

class IntervalsTest {

    /** Newcombe RG. Stat Med 1998;17:857–72, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, 0, .1611", "1, 29, .0061, .1718"})
    void sharesHaveWilsonsInterval(int hits, int n, double low, double high) {
        Bounds bounds = Intervals.wilson(hits, n).orElseThrow();

        assertThat(bounds.low()).isCloseTo(low, within(0.00005));
        assertThat(bounds.high()).isCloseTo(high, within(0.00005));
    }

    /** tanh(artanh 0.5 ± 1.959964/√25), computed separately. */
    @Test
    void correlationsHaveFishersInterval() {
        Bounds bounds = Intervals.fisher(0.5, 28).orElseThrow();

        assertThat(bounds.low()).isCloseTo(Math.tanh(0.5493061 - 0.3919928), within(1e-6));
        assertThat(bounds.high()).isCloseTo(Math.tanh(0.5493061 + 0.3919928), within(1e-6));
        assertThat(Intervals.fisher(1, 28)).isEmpty();
    }

    /** t of 9 degrees is 2.262 in every printed table. */
    @Test
    void meansHaveStudentsInterval() {
        Bounds bounds = Intervals.student(10, Math.sqrt(10), 10).orElseThrow();

        assertThat(bounds.low()).isCloseTo(10 - 2.262, within(0.0005));
        assertThat(bounds.high()).isCloseTo(10 + 2.262, within(0.0005));
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.6.2: the 90th percentile of these twelve is 95.1981. */
    @Test
    void percentilesAreThoseOfTheNistHandbook() {
        double[] ascending = {
            95.0610, 95.0925, 95.1065, 95.1195, 95.1442, 95.1567, 95.1591, 95.1682, 95.1772, 95.1937, 95.1959, 95.1990
        };

        assertThat(Quantile.of(ascending, 0.9)).isCloseTo(95.1981, within(0.00005));
        assertThat(Quantile.of(ascending, 0.99)).isEqualTo(95.1990);
        assertThat(Quantile.of(ascending, 0.01)).isEqualTo(95.0610);
    }

    /** Spearman–Brown: 2 · 0.6 ÷ 1.6. Horst for halves of 4 and 3 items, computed separately. */
    @Test
    void halvesAreSteppedUp() {
        assertThat(SplitHalf.steppedUp(0.6, 0.5)).isCloseTo(0.75, within(1e-12));
        assertThat(SplitHalf.steppedUp(0.6, 4 / 7.0)).isCloseTo(0.753083915, within(1e-9));
        assertThat(SplitHalf.steppedUp(1, 0.5)).isEqualTo(1);
    }

    /** Of 1 to 100 the mean has the standard error 2.89 (28.87/√100, Efron and Tibshirani's plug-in), so about 44.8 to 56.2. */
    @Test
    void resamplingFindsTheIntervalOfAMeanAndFindsItAgain() {
        double[] values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        Bounds bounds = ofMean(7, values);

        assertThat(bounds.low()).isCloseTo(50.5 - 1.96 * 2.887, within(0.6));
        assertThat(bounds.high()).isCloseTo(50.5 + 1.96 * 2.887, within(0.6));
        assertThat(ofMean(7, values)).isEqualTo(bounds);
        assertThat(ofMean(8, values)).isNotEqualTo(bounds);
    }

    private static Bounds ofMean(long seed, double[] values) {
        Resampling resampling = new Resampling(seed, "mean");
        return Resampling.bounds(() -> new double[] {
                    Arrays.stream(resampling.draw(values)).average().orElseThrow()
                })
                .get(0)
                .orElseThrow();
    }
}
