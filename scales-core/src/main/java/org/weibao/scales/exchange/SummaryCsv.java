package org.weibao.scales.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.reporting.Breakdown;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.Summary.Row;
import org.weibao.scales.assessment.reporting.SummaryColumn;
import org.weibao.scales.assessment.reporting.SummaryNote;
import org.weibao.scales.definition.Named;

/** A summary as one table for spreadsheets, in one language. A hidden count is {@code *}. */
public final class SummaryCsv {

    private static final String HIDDEN = "*";

    private final Vocabulary words;
    private final UnaryOperator<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    private SummaryCsv(Vocabulary words, UnaryOperator<String> titles) {
        this.words = words;
        this.titles = titles;
    }

    /** @param titles of scales by id */
    public static String text(Summary summary, Vocabulary words, UnaryOperator<String> titles) {
        SummaryCsv csv = new SummaryCsv(words, titles);
        csv.rows.add(Stream.of(SummaryColumn.values()).map(csv::word).toList());
        String period = summary.period().id();
        csv.row(period, csv.word(SummaryNote.SERVED), "", summary.served());
        for (Breakdown breakdown : Breakdown.values()) {
            summary.rows(breakdown)
                    .forEach(row -> csv.row(period, csv.word(breakdown), csv.label(breakdown, row), row));
        }
        return Spreadsheet.text(csv.rows);
    }

    private void row(String period, String table, String category, Row row) {
        rows.add(List.of(period, table, category, count(row.minors()), count(row.parents()), count(row.total())));
    }

    private String label(Breakdown breakdown, Row row) {
        return breakdown.category(row.category()).map(this::word).orElseGet(() -> titles.apply(row.category()));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : HIDDEN;
    }
}
