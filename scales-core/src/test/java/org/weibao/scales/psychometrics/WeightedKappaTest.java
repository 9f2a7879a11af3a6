package org.weibao.scales.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.psychometrics.Bounds;

class WeightedKappaTest {

    /** Two dermatologists on 88 patients: SAS/STAT, PROC FREQ, "Agreement Study". It prints 0.5082, error 0.0655, 0.3798 to 0.6366. */
    private static final int[][] DERMATOLOGISTS = {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}};

    /** Fleiss JL. Statistical Methods for Rates and Proportions, 2nd ed. 1981, p. 213. SAS prints 0.7222, error 0.0843. */
    private static final int[][] FLEISS = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    @Test
    void linearWeightsGiveWhatSasPrints() {
        WeightedKappa kappa = of(DERMATOLOGISTS, 1);
        Bounds bounds = kappa.bounds().orElseThrow();

        assertThat(kappa.value()).isCloseTo(0.5082, within(0.00005));
        assertThat(kappa.standardError()).isCloseTo(0.0655, within(0.00005));
        assertThat(bounds.low()).isCloseTo(0.3798, within(0.00005));
        assertThat(bounds.high()).isCloseTo(0.6366, within(0.00005));
        assertThat(of(FLEISS, 1).value()).isCloseTo(0.7222, within(0.00005));
        assertThat(of(FLEISS, 1).standardError()).isCloseTo(0.0843, within(0.00005));
    }

    /**
     * With quadratic weights κ is 2·s₁₂ ÷ (s₁² + s₂² + (m₁ − m₂)²), all moments divided by n: Fleiss JL, Cohen J. Educ Psychol Meas
     * 1973;33:613–9; Krippendorff K. Sociol Methodol 1970;2:139–50.
     */
    @Property(tries = 100)
    void quadraticWeightsGiveAnIntraclassCorrelation(
            @ForAll @Size(12) List<@IntRange(max = 4) Integer> one,
            @ForAll @Size(12) List<@IntRange(max = 4) Integer> other) {
        double[] first = one.stream().mapToDouble(value -> value).toArray();
        double[] second = other.stream().mapToDouble(value -> value).toArray();
        double spread = StatUtils.populationVariance(first)
                + StatUtils.populationVariance(second)
                + Math.pow(StatUtils.mean(first) - StatUtils.mean(second), 2);
        Assume.that(spread > 0);

        assertThat(WeightedKappa.of(first, second, 2).value())
                .isCloseTo(2 * covariance(first, second) / spread, within(1e-9));
    }

    @Test
    void wherePeopleAllHaveOneValueThereIsNoKappa() {
        double[] same = {1, 1, 1};

        assertThat(WeightedKappa.of(same, same, 2).value()).isNaN();
    }

    private static double covariance(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum / first.length - StatUtils.mean(first) * StatUtils.mean(second);
    }

    private static WeightedKappa of(int[][] table, int power) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                for (int count = 0; count < table[i][j]; count++) {
                    pairs.add(new double[] {i, j});
                }
            }
        }
        double[][] all = pairs.toArray(double[][]::new);
        return WeightedKappa.of(
                Arrays.stream(all).mapToDouble(pair -> pair[0]).toArray(),
                Arrays.stream(all).mapToDouble(pair -> pair[1]).toArray(),
                power);
    }
}
