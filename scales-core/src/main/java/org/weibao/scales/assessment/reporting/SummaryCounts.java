package org.weibao.scales.assessment.reporting;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Exact counts by month, for the station's own eyes: small cells are not hidden yet. They are merged first and published afterwards. Merging is
 * associative and commutative, and {@link #NONE} changes nothing.
 *
 * @param sources digests of the documents that were counted, so that none is counted twice
 */
public record SummaryCounts(SortedMap<YearMonth, MonthCounts> months, SortedSet<String> sources) {

    public static final SummaryCounts NONE = new SummaryCounts(new TreeMap<>(), new TreeSet<>());

    public SummaryCounts {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    }

    /** @throws ArithmeticException beyond the range of an int */
    public SummaryCounts merge(SummaryCounts other) {
        SortedMap<YearMonth, MonthCounts> merged = new TreeMap<>(months);
        other.months.forEach((month, counts) -> merged.merge(month, counts, MonthCounts::plus));
        SortedSet<String> all = new TreeSet<>(sources);
        all.addAll(other.sources);
        return new SummaryCounts(merged, all);
    }

    /** Whether something that was counted here was counted there too. */
    public boolean overlaps(SummaryCounts other) {
        return other.sources.stream().anyMatch(sources::contains);
    }

    @Override
    public String toString() {
        return "SummaryCounts" + months.keySet();
    }
}
