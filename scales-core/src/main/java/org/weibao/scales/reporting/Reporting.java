package org.weibao.scales.reporting;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.weibao.scales.assessment.reporting.Breakdown;
import org.weibao.scales.assessment.reporting.MonthCounts;
import org.weibao.scales.assessment.reporting.Period;
import org.weibao.scales.assessment.reporting.ServiceRecord;
import org.weibao.scales.assessment.reporting.Shown;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.Summary.Row;
import org.weibao.scales.assessment.reporting.SummaryCounts;
import org.weibao.scales.definition.Named;

/** Records → exact counts → what may be handed on. The only entry point of this stage. */
public final class Reporting {

    private Reporting() {}

    /**
     * @param period when the contacts were; a month of it without any contact counts as one with none
     * @param source names the records, so that they are not counted twice
     */
    public static SummaryCounts count(Collection<ServiceRecord> records, Period period, String source) {
        TreeMap<YearMonth, MonthCounts> months = new TreeMap<>();
        period.months().forEach(month -> months.put(month, MonthCounts.NONE));
        records.forEach(record -> months.merge(record.month(), MonthCounts.of(record), MonthCounts::plus));
        return new SummaryCounts(months, new TreeSet<>(List.of(source)));
    }

    /**
     * What may be handed on of a period.
     *
     * @param monthsArePublished each month of the period is, or will be, handed on by itself. Whatever is hidden in a month then stays hidden
     *     in the quarter, since the quarter less the other months would give it away.
     */
    public static Summary publish(SummaryCounts counts, Period period, boolean monthsArePublished) {
        List<MonthCounts> months = counts.months().entrySet().stream()
                .filter(month -> period.contains(month.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<YearMonth> present =
                counts.months().keySet().stream().filter(period::contains).toList();
        MonthCounts all = months.stream().reduce(MonthCounts.NONE, MonthCounts::plus);
        List<MonthCounts> alone = monthsArePublished && !period.isMonth() ? months : List.of();
        Shown split = alone.stream()
                .map(month -> Suppression.served(month.served()))
                .reduce(Suppression.served(all.served()), Shown::and);
        Map<Breakdown, List<Row>> tables = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : Breakdown.values()) {
            tables.put(breakdown, rows(breakdown, all, alone, split));
        }
        return new Summary(period, present, Row.of("", all.served(), split), tables);
    }

    private static List<Row> rows(Breakdown breakdown, MonthCounts all, List<MonthCounts> alone, Shown split) {
        List<String> categories = categories(breakdown, all);
        Pattern pattern = Pattern.upTo(split, categories.size());
        for (MonthCounts month : alone) {
            pattern = pattern.and(hidden(breakdown, categories, month, Pattern.upTo(Shown.ALL, categories.size())));
        }
        Pattern shown = hidden(breakdown, categories, all, pattern);
        return Stream.iterate(0, row -> row < categories.size(), row -> row + 1)
                .filter(row -> !breakdown.isOpen() || shown.of(row) != Shown.NOTHING)
                .map(row -> Row.of(categories.get(row), all.tally(breakdown, categories.get(row)), shown.of(row)))
                .toList();
    }

    private static Pattern hidden(Breakdown breakdown, List<String> categories, MonthCounts counts, Pattern atMost) {
        Table table = new Table(
                categories.stream()
                        .map(category -> counts.tally(breakdown, category))
                        .toList(),
                counts.served(),
                breakdown.isPartition());
        return Suppression.of(table, atMost);
    }

    private static List<String> categories(Breakdown breakdown, MonthCounts all) {
        if (!breakdown.isOpen()) {
            return breakdown.categories().stream().map(Named::id).toList();
        }
        SortedSet<String> used = new TreeSet<>(all.breakdowns().get(breakdown).keySet());
        return List.copyOf(used);
    }
}
