package org.weibao.scales.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.scales.definition.SmallScale.allow;
import static org.weibao.scales.definition.SmallScale.terms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weibao.scales.definition.Gathering.HoursBetween;
import org.weibao.scales.definition.Gathering.MaxOf;
import org.weibao.scales.definition.Gathering.MeanOf;
import org.weibao.scales.definition.Gathering.RatioOf;
import org.weibao.scales.definition.Gathering.SumOf;
import org.weibao.scales.definition.MissingRule.Then;
import org.weibao.scales.finding.Place;

class TheoreticalRangesTest {
    private static final Optional<Comparison> ALL = Optional.empty();

    @Test
    void nine_items_from_0_to_3_sum_to_0_to_27() {
        assertRange(SmallScale.ofItems(9, 3).score("total", sumOfItems(9)), "total", 0, 27);
    }

    @Test
    void a_prorated_sum_of_like_items_stays_within_the_full_range() {
        SmallScale scale = SmallScale.ofItems(9, 3).score("total", sumOfItems(9), allow(2, Then.PRORATE));
        assertRange(scale, "total", 0, 27);
    }

    @Test
    void a_prorated_sum_of_unlike_items_leaves_the_full_range() {
        SmallScale scale = SmallScale.ofItems(1, 3)
                .format("wide", 0, 9)
                .item("q2", "wide")
                .score("total", sumOfItems(2), allow(1, Then.PRORATE));
        assertRange(scale, "total", 0, 18);
    }

    @Test
    void a_sum_that_ignores_two_blanks_begins_with_two_items_less() {
        SmallScale scale = ofFives(10).score("total", sumOfItems(10), allow(2, Then.IGNORE));
        assertRange(scale, "total", 8, 50);
    }

    @Test
    void a_mean_stays_between_the_lowest_and_the_highest_code() {
        SmallScale scale =
                ofFives(4).score("average", new MeanOf(terms("q1", "q2", "q3", "q4"), ALL), allow(1, Then.NOT_SAID));
        assertRange(scale, "average", 1, 5);
    }

    @Test
    void an_item_behind_a_gate_may_leave_the_sum() {
        Condition never = new Condition.AnyOf(List.of(), Place.NONE);
        Gate gate = new Gate(never, OptionalDouble.empty(), Place.NONE);
        SmallScale scale =
                ofFives(1).item("q2", "five", 1, List.of(), Optional.of(gate)).score("total", sumOfItems(2));
        assertRange(scale, "total", 1, 10);
    }

    @Test
    void a_weight_and_steps_count() {
        List<Step> steps =
                List.of(new Step(0, 0, Place.NONE), new Step(16, 1, Place.NONE), new Step(700, 9, Place.NONE));
        SmallScale scale = new SmallScale()
                .numberFormat("minutes", 0, 600)
                .item("q1", "minutes", 2, steps, Optional.empty())
                .score("total", sumOfItems(1));
        assertRange(scale, "total", 0, 2);
    }

    @Test
    void what_is_kept_only_from_2_on_sums_from_0_and_averages_from_2() {
        Optional<Comparison> fromTwo = Optional.of(Comparison.of(Operator.AT_LEAST, 2));
        SmallScale scale = SmallScale.ofItems(2, 3)
                .score("sum", new SumOf(terms("q1", "q2"), fromTwo))
                .score("mean", new MeanOf(terms("q1", "q2"), fromTwo))
                .score("largest", new MaxOf(terms("q1", "q2"), fromTwo));
        assertRange(scale, "sum", 0, 6);
        assertRange(scale, "mean", 2, 3);
        assertRange(scale, "largest", 2, 3);
    }

    @Test
    void a_score_is_multiplied_then_added_to_then_rounded_then_stepped() {
        Rounding half = new Rounding(Rounding.Mode.HALF_UP, 0);
        SmallScale scale = SmallScale.ofItems(3, 3)
                .score(
                        "index",
                        sumOfItems(3),
                        MissingRule.COMPLETE,
                        number(1.25),
                        number(-1),
                        Optional.of(half),
                        List.of())
                .score(
                        "component",
                        sumOfItems(3),
                        MissingRule.COMPLETE,
                        number(-1),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        List.of(
                                new Step(-20, 3, Place.NONE),
                                new Step(-9, 2, Place.NONE),
                                new Step(-3, 1, Place.NONE),
                                new Step(1, 0, Place.NONE)));
        assertRange(scale, "index", -1, 10);
        assertRange(scale, "component", 1, 2);
    }

    @Test
    void a_ratio_is_unbounded_as_soon_as_its_divisor_can_be_zero() {
        SmallScale scale = new SmallScale()
                .numberFormat("kilos", 10, 100)
                .numberFormat("metres", 0.5, 2)
                .numberFormat("bad", 0, 2)
                .item("kg", "kilos")
                .item("m", "metres")
                .item("n", "bad")
                .score("bmi", new RatioOf(terms("kg", "m", "m")))
                .score("wild", new RatioOf(terms("kg", "n")));
        assertRange(scale, "bmi", 2.5, 400);
        assertThat(range(scale, "wild")).isEqualTo(Interval.UNBOUNDED);
    }

    @Test
    void hours_between_two_times_are_less_than_a_day() {
        SmallScale scale = SmallScale.ofItems(2, 3).score("in-bed", new HoursBetween(Term.of("q1"), Term.of("q2")));
        assertRange(scale, "in-bed", 0, 24);
    }

    @Test
    void t_scores_span_the_raw_range_of_all_groups_within_the_cap() {
        SmallScale scale = SmallScale.ofItems(9, 3)
                .score("total", sumOfItems(9))
                .norm(
                        Norm.Reports.T_SCORE,
                        "t",
                        "total",
                        ALL_VALUES,
                        new NormValue.MeanAndSd(9, 3, Place.NONE),
                        new NormValue.MeanAndSd(10, 5, Place.NONE))
                .norm(
                        Norm.Reports.T_SCORE,
                        "capped-t",
                        "total",
                        Optional.of(new Norm.Cap(25, 100)),
                        new NormValue.MeanAndSd(9, 3, Place.NONE))
                .norm(
                        Norm.Reports.PERCENTILE,
                        "rank",
                        "total",
                        ALL_VALUES,
                        new NormValue.MeanAndSd(13.5, 1e-3, Place.NONE));
        assertRange(scale, "t", 20, 110);
        assertRange(scale, "capped-t", 25, 100);
        assertRange(scale, "rank", 0, 100);
    }

    @Test
    void looked_up_values_span_the_rows_that_a_raw_value_reaches() {
        NormValue lookup = new NormValue.Lookup(
                List.of(new Step(0, 35, Place.NONE), new Step(6, 70, Place.NONE), new Step(7, 99, Place.NONE)),
                Place.NONE);
        SmallScale scale = SmallScale.ofItems(2, 3)
                .score("total", sumOfItems(2))
                .norm(Norm.Reports.LOOKUP, "t", "total", ALL_VALUES, lookup);
        assertRange(scale, "t", 35, 70);
    }

    @Test
    void a_sum_of_something_unknown_can_be_anything() {
        SmallScale scale = SmallScale.ofItems(2, 3).score("total", new SumOf(terms("q1", "q22"), ALL));
        assertThat(range(scale, "total")).isEqualTo(Interval.UNBOUNDED);
    }

    @Test
    void scores_in_a_circle_and_what_is_made_of_them_are_unbounded() {
        SmallScale scale = SmallScale.ofItems(1, 3)
                .score("one", new SumOf(terms("q1", "two"), ALL))
                .score("two", new SumOf(terms("one"), ALL))
                .score("three", new SumOf(terms("two"), ALL))
                .score("self", new SumOf(terms("self"), ALL));
        assertThat(List.of("one", "two", "three", "self"))
                .allMatch(id -> range(scale, id).equals(Interval.UNBOUNDED));
    }

    @Test
    void a_chain_of_ten_thousand_scores_ends() {
        SmallScale scale = SmallScale.ofItems(1, 3).score("s0", new SumOf(terms("q1"), ALL));
        IntStream.rangeClosed(1, 10_000)
                .forEach(number -> scale.score("s" + number, new SumOf(terms("s" + (number - 1)), ALL)));
        assertRange(scale, "s10000", 0, 3);
    }

    private static final Optional<Norm.Cap> ALL_VALUES = Optional.empty();

    private static SmallScale ofFives(int count) {
        SmallScale scale = new SmallScale().format("five", 1, 5);
        IntStream.rangeClosed(1, count).forEach(number -> scale.item("q" + number, "five"));
        return scale;
    }

    private static SumOf sumOfItems(int count) {
        return new SumOf(
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> Term.of("q" + number))
                        .toList(),
                ALL);
    }

    private static OptionalDouble number(double value) {
        return OptionalDouble.of(value);
    }

    private static Interval range(SmallScale scale, String score) {
        return TheoreticalRanges.of(scale.definition()).score(score);
    }

    private static void assertRange(SmallScale scale, String score, double low, double high) {
        assertThat(range(scale, score)).isEqualTo(new Interval(low, high));
    }
}
