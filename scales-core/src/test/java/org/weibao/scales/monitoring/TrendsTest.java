package org.weibao.scales.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.assessment.monitoring.Trend;
import org.weibao.scales.assessment.monitoring.Trend.Direction;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.definition.Worse;

class TrendsTest {

    private static final Optional<Worse> HIGHER = Optional.of(Worse.HIGHER);

    /** Probabilities of S or more: Kendall, Rank Correlation Methods, appendix table 1; Gilbert, Statistical Methods (1987), table A18. */
    @ParameterizedTest
    @CsvSource({
        "4, 6, 0.042",
        "4, 4, 0.167",
        "4, 2, 0.375",
        "5, 10, 0.0083",
        "5, 8, 0.042",
        "5, 6, 0.117",
        "8, 16, 0.031",
        "8, 18, 0.016",
        "8, 28, 0.000025",
        "9, 18, 0.038",
        "10, 21, 0.036"
    })
    void the_distribution_behind_the_test_is_the_published_one(int points, int order, double tabulated) {
        KendallDistribution chance = KendallDistribution.of(points);
        double found = chance.atMost((chance.pairs() - order) / 2);
        assertThat(found).isCloseTo(tabulated, within(tabulated < 0.01 ? 0.0001 : 0.0006));
    }

    @Test
    void three_points_on_a_line_have_a_direction_and_prove_nothing() {
        Trend trend = trend(new long[] {0, 30, 60}, 5, 10, 15);
        assertThat(trend.direction()).isEqualTo(Direction.WORSENING);
        assertThat(trend.p()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(trend.isEstablished()).isFalse();
        assertThat(trend.coverage()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(trend.slope()).isEqualTo(5);
    }

    @Test
    void four_points_never_establish_a_direction_and_five_may() {
        assertThat(trend(new long[] {0, 30, 60, 90}, 1, 2, 3, 4).isEstablished())
                .isFalse();
        assertThat(trend(new long[] {0, 30, 60, 90, 120}, 1, 2, 3, 4, 5).isEstablished())
                .isTrue();
    }

    @Test
    void one_step_back_among_three_points_leaves_no_direction() {
        assertThat(trend(new long[] {0, 30, 60}, 5, 10, 9).direction()).isEqualTo(Direction.NO_DIRECTION);
    }

    /** Slopes of all pairs: 1, 1, 1, 2, 2, 7 … the median does not follow the outlier. */
    @Test
    void the_slope_is_the_median_of_all_pairs_and_an_outlier_does_not_move_it_far() {
        long[] days = {0, 30, 60, 90, 120};
        assertThat(trend(days, 1, 2, 3, 4, 5).slope()).isEqualTo(1);
        assertThat(trend(days, 1, 2, 30, 4, 5).slope()).isEqualTo(1);
    }

    @Test
    void the_interval_covers_95_percent_as_soon_as_there_are_points_enough() {
        assertThat(trend(new long[] {0, 30, 60, 90}, 1, 2, 3, 4).coverage()).isCloseTo(11.0 / 12, within(1e-12));
        for (int points = 5; points <= 40; points++) {
            long[] days = new long[points];
            double[] values = new double[points];
            for (int i = 0; i < points; i++) {
                days[i] = 10L * i;
                values[i] = i % 3;
            }
            Trend trend = trend(days, values);
            assertThat(trend.coverage()).isBetween(0.95, 0.9999);
            assertThat(trend.low()).isLessThanOrEqualTo(trend.slope());
            assertThat(trend.high()).isGreaterThanOrEqualTo(trend.slope());
        }
    }

    @Test
    void two_points_or_one_day_make_no_trend() {
        assertThat(Trends.of(new long[] {0, 30}, new double[] {1, 2}, 1, HIGHER))
                .isEmpty();
        assertThat(Trends.of(new long[] {5, 5, 5}, new double[] {1, 2, 3}, 0, HIGHER))
                .isEmpty();
    }

    @Test
    void which_way_is_worse_decides_what_a_rise_means() {
        double[] rising = {1, 2, 3};
        long[] days = {0, 1, 2};
        assertThat(Trends.of(days, rising, 0, Optional.of(Worse.LOWER))
                        .orElseThrow()
                        .direction())
                .isEqualTo(Direction.IMPROVING);
        assertThat(Trends.of(days, rising, 0, Optional.of(Worse.BOTH_ENDS))
                        .orElseThrow()
                        .direction())
                .isEqualTo(Direction.RISING);
        assertThat(Trends.of(days, new double[] {3, 2, 1}, 0, Optional.empty())
                        .orElseThrow()
                        .direction())
                .isEqualTo(Direction.FALLING);
    }

    /** Jacobson and Truax, J Consult Clin Psychol 1991;59:12–19: s = 7.5, r = .80, from 32.5 to 47.5: SE = 3.35, Sdiff = 4.74, RC = 3.16. */
    @Test
    void the_worked_example_of_jacobson_and_truax_comes_out_as_printed() {
        Reliability marital = SmallReliability.of(0.80, 7.5);
        assertThat(marital.standardError()).isCloseTo(3.35, within(0.005));
        assertThat(marital.standardErrorOfDifference()).isCloseTo(4.74, within(0.005));
        assertThat((47.5 - 32.5) / marital.standardErrorOfDifference()).isCloseTo(3.16, within(0.005));
        assertThat(Reliability.quantile()).isCloseTo(1.96, within(0.0001));
        assertThat(marital.minimalDetectableChange()).isCloseTo(1.96 * 4.7434, within(0.001));
    }

    private static Trend trend(long[] days, double... values) {
        return Trends.of(days, values, 0, HIGHER).orElseThrow();
    }
}
