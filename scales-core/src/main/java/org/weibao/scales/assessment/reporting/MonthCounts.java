package org.weibao.scales.assessment.reporting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exact counts of one month.
 *
 * @param served everybody
 * @param breakdowns by category id; a category that nobody is in is left out
 */
public record MonthCounts(Tally served, Map<Breakdown, SortedMap<String, Tally>> breakdowns) {

    public static final MonthCounts NONE = new MonthCounts(Tally.NONE, Map.of());

    public MonthCounts {
        Map<Breakdown, SortedMap<String, Tally>> copy = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : Breakdown.values()) {
            SortedMap<String, Tally> rows = new TreeMap<>(breakdowns.getOrDefault(breakdown, new TreeMap<>()));
            rows.values().removeIf(Tally.NONE::equals);
            copy.put(breakdown, Collections.unmodifiableSortedMap(rows));
        }
        breakdowns = Collections.unmodifiableMap(copy);
    }

    public static MonthCounts of(ServiceRecord record) {
        Tally one = Tally.one(record.served());
        Map<Breakdown, SortedMap<String, Tally>> rows = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : Breakdown.values()) {
            SortedMap<String, Tally> counted = new TreeMap<>();
            breakdown.of(record).forEach(category -> counted.put(category, one));
            rows.put(breakdown, counted);
        }
        return new MonthCounts(one, rows);
    }

    /** @throws ArithmeticException beyond the range of an int */
    public MonthCounts plus(MonthCounts other) {
        Map<Breakdown, SortedMap<String, Tally>> sums = new EnumMap<>(Breakdown.class);
        breakdowns.forEach((breakdown, rows) -> {
            SortedMap<String, Tally> sum = new TreeMap<>(rows);
            other.breakdowns.get(breakdown).forEach((category, tally) -> sum.merge(category, tally, Tally::plus));
            sums.put(breakdown, sum);
        });
        return new MonthCounts(served.plus(other.served), sums);
    }

    public Tally tally(Breakdown breakdown, String category) {
        return breakdowns.get(breakdown).getOrDefault(category, Tally.NONE);
    }

    @Override
    public String toString() {
        return "MonthCounts";
    }
}
