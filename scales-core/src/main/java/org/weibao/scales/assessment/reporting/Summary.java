package org.weibao.scales.assessment.reporting;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a station may hand on of a month or a quarter: contacts 人次, never persons, without small cells and without what would give them
 * away.
 *
 * @param months of the period that there are counts for
 * @param tables rows in the order of the breakdown; of an open one only those with a published total
 */
public record Summary(Period period, List<YearMonth> months, Row served, Map<Breakdown, List<Row>> tables) {

    /** A count below this is never published, nor is what it could be recomputed from. */
    public static final int THRESHOLD = 5;

    public Summary {
        months = List.copyOf(months);
        Map<Breakdown, List<Row>> copy = new EnumMap<>(Breakdown.class);
        tables.forEach((breakdown, rows) -> copy.put(breakdown, List.copyOf(rows)));
        tables = Collections.unmodifiableMap(copy);
    }

    public List<Row> rows(Breakdown breakdown) {
        return tables.getOrDefault(breakdown, List.of());
    }

    /**
     * One line of a table. An empty count is hidden: it is small, or a small one could be computed from it.
     *
     * @param category its id; empty for everybody
     */
    public record Row(String category, OptionalInt minors, OptionalInt parents, OptionalInt total) {

        public static Row of(String category, Tally tally, Shown shown) {
            return switch (shown) {
                case ALL ->
                    new Row(
                            category,
                            OptionalInt.of(tally.minors()),
                            OptionalInt.of(tally.parents()),
                            OptionalInt.of(tally.total()));
                case TOTAL ->
                    new Row(category, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(tally.total()));
                case NOTHING -> new Row(category, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
            };
        }
    }
}
