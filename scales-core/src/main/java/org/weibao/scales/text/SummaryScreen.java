package org.weibao.scales.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.reporting.Breakdown;
import org.weibao.scales.assessment.reporting.Period;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.Summary.Row;
import org.weibao.scales.assessment.reporting.SummaryNote;
import org.weibao.scales.definition.Named;

/** A summary as the table that the notice asks for: whom the station served, their needs, what was done, levels, instruments. */
public final class SummaryScreen {

    private static final int COUNT_WIDTH = 10;
    private static final int LABEL_WIDTH = Page.WIDTH - 3 * COUNT_WIDTH;
    private static final String HIDDEN = "*";

    private final Summary summary;
    private final UnaryOperator<String> titles;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private SummaryScreen(Summary summary, UnaryOperator<String> titles, Words words) {
        this.summary = summary;
        this.titles = titles;
        this.words = words;
    }

    /**
     * @param titles of scales by id
     * @param language {@code zh} or {@code en}
     */
    public static String print(Summary summary, UnaryOperator<String> titles, String language) {
        return new SummaryScreen(summary, titles, Words.in(language)).print();
    }

    private String print() {
        text.append(title()).append('\n').append(months()).append("\n\n");
        cells("", List.of(words.text("summary.minors"), words.text("summary.parents"), words.text("summary.total")));
        row(word(SummaryNote.SERVED), summary.served());
        for (Breakdown breakdown : Breakdown.values()) {
            text.append('\n').append(word(breakdown)).append('\n');
            summary.rows(breakdown).forEach(row -> row("  " + label(breakdown, row), row));
        }
        text.append('\n').append(notes());
        return text.toString();
    }

    private String title() {
        Period period = summary.period();
        String year = String.valueOf(period.first().getYear());
        return period.isMonth()
                ? words.text(
                        "summary.month", year, String.valueOf(period.first().getMonthValue()))
                : words.text("summary.quarter", year, String.valueOf(period.quarterOfYear()));
    }

    private String months() {
        if (summary.months().isEmpty()) {
            return words.text("summary.no-months");
        }
        return words.text(
                "summary.months",
                summary.months().stream().map(String::valueOf).collect(Collectors.joining(words.text("screen.list"))));
    }

    private Page notes() {
        Page page = new Page();
        Stream.of(SummaryNote.values())
                .filter(note -> note != SummaryNote.SERVED)
                .forEach(note -> page.paragraph("· ", word(note)));
        return page;
    }

    private void row(String label, Row row) {
        cells(
                label,
                Stream.of(row.minors(), row.parents(), row.total())
                        .map(SummaryScreen::count)
                        .toList());
    }

    /** A label that is too long goes on in the next line, the counts beside its first. */
    private void cells(String label, List<String> counts) {
        String indent = label.substring(0, label.length() - label.stripLeading().length());
        List<String> lines = LineBreaks.lines(label, LABEL_WIDTH - indent.length());
        String first = indent + (lines.isEmpty() ? "" : lines.get(0));
        text.append(first).append(" ".repeat(LABEL_WIDTH - DisplayWidth.of(first)));
        counts.forEach(count ->
                text.append(" ".repeat(COUNT_WIDTH - DisplayWidth.of(count))).append(count));
        text.append('\n');
        lines.stream().skip(1).forEach(line -> text.append(indent).append(line).append('\n'));
    }

    private String label(Breakdown breakdown, Row row) {
        return breakdown.category(row.category()).map(this::word).orElseGet(() -> titles.apply(row.category()));
    }

    private String word(Named constant) {
        return words.word(constant).map(words::capitalised).orElse(constant.id());
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : HIDDEN;
    }
}
