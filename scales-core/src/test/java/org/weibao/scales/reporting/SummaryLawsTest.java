package org.weibao.scales.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.weibao.scales.assessment.reporting.Breakdown;
import org.weibao.scales.assessment.reporting.MonthCounts;
import org.weibao.scales.assessment.reporting.Period;
import org.weibao.scales.assessment.reporting.ServiceRecord;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.Summary.Row;
import org.weibao.scales.assessment.reporting.SummaryCounts;
import org.weibao.scales.assessment.reporting.Tally;

class SummaryLawsTest {

    private static final Period QUARTER = Period.quarter(2026, 1);
    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));
    private static final List<Breakdown> ATTACKED = List.of(Breakdown.LEVELS, Breakdown.CHANGES, Breakdown.SERVICES);

    @Property(tries = 60)
    void no_hidden_count_can_be_told_more_closely_than_under_5_from_everything_that_is_published(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 120) int most) {
        Summary summary = Reporting.publish(counts(seed, most, MARCH.first()), MARCH, true);
        Map<String, Integer> possible = Attack.possibleValues(summary, ATTACKED);
        assertThat(possible.values()).allMatch(values -> values >= Summary.THRESHOLD);
    }

    @Property(tries = 300)
    void what_is_shown_is_true_and_never_small(@ForAll long seed, @ForAll @IntRange(min = 0, max = 400) int most) {
        SummaryCounts counts = counts(seed, most, MARCH.first());
        MonthCounts exact = counts.months().get(MARCH.first());
        Summary summary = Reporting.publish(counts, MARCH, true);
        assertRowIs(summary.served(), exact.served());
        for (Breakdown breakdown : Breakdown.values()) {
            summary.rows(breakdown).forEach(row -> assertRowIs(row, exact.tally(breakdown, row.category())));
        }
    }

    @Property(tries = 100)
    void a_quarter_shows_only_what_its_months_show_so_it_gives_nothing_of_them_away(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int most) {
        SummaryCounts counts = quarter(seed, most);
        Summary quarter = Reporting.publish(counts, QUARTER, true);
        for (YearMonth month : QUARTER.months()) {
            Summary alone = Reporting.publish(counts, Period.month(month), true);
            assertShowsNoMore(quarter.served(), List.of(alone.served()));
            for (Breakdown breakdown : Breakdown.values()) {
                quarter.rows(breakdown).forEach(row -> assertShowsNoMore(row, alone.rows(breakdown)));
            }
        }
    }

    @Property(tries = 40)
    void a_quarter_alone_is_as_safe_as_a_month(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int most, @ForAll boolean monthsArePublished) {
        Summary quarter = Reporting.publish(quarter(seed, most), QUARTER, monthsArePublished);
        assertThat(Attack.possibleValues(quarter, ATTACKED).values()).allMatch(values -> values >= Summary.THRESHOLD);
    }

    @Property(tries = 100)
    void merging_does_not_mind_order_or_grouping_and_counts_what_counting_at_once_does(@ForAll long seed) {
        List<List<ServiceRecord>> parts = parts(seed);
        SummaryCounts a = Reporting.count(parts.get(0), MARCH, "a");
        SummaryCounts b = Reporting.count(parts.get(1), MARCH, "b");
        SummaryCounts c = Reporting.count(parts.get(2), QUARTER, "c");
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(SummaryCounts.NONE)).isEqualTo(a);
        List<ServiceRecord> all = new ArrayList<>(parts.get(0));
        all.addAll(parts.get(1));
        assertThat(a.merge(b).months())
                .isEqualTo(Reporting.count(all, MARCH, "ab").months());
    }

    private static void assertRowIs(Row row, Tally exact) {
        assertThat(row.minors()).isIn(OptionalInt.empty(), OptionalInt.of(exact.minors()));
        assertThat(row.parents()).isIn(OptionalInt.empty(), OptionalInt.of(exact.parents()));
        assertThat(row.total()).isIn(OptionalInt.empty(), OptionalInt.of(exact.total()));
        assertThat(Stream.of(row.minors(), row.parents(), row.total()).flatMapToInt(OptionalInt::stream))
                .allMatch(count -> count >= Summary.THRESHOLD);
    }

    private static void assertShowsNoMore(Row row, List<Row> alone) {
        Row month = alone.stream()
                .filter(other -> other.category().equals(row.category()))
                .findFirst()
                .orElse(new Row(row.category(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()));
        assertThat(row.minors().isPresent() && month.minors().isEmpty()).isFalse();
        assertThat(row.parents().isPresent() && month.parents().isEmpty()).isFalse();
        assertThat(row.total().isPresent() && month.total().isEmpty()).isFalse();
    }

    private static SummaryCounts counts(long seed, int most, YearMonth month) {
        return Reporting.count(RandomContacts.of(seed, most, month), Period.month(month), month.toString());
    }

    private static SummaryCounts quarter(long seed, int most) {
        return QUARTER.months().stream()
                .map(month -> counts(seed + month.getMonthValue(), most, month))
                .reduce(SummaryCounts.NONE, SummaryCounts::merge);
    }

    private static List<List<ServiceRecord>> parts(long seed) {
        return List.of(
                RandomContacts.of(seed, 30, MARCH.first()),
                RandomContacts.of(seed + 1, 30, MARCH.first()),
                RandomContacts.of(seed + 2, 30, QUARTER.first()));
    }
}
