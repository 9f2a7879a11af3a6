package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.reporting.Breakdown;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.Summary.Row;

/** A summary as JSON, in one language. A count that is hidden is not there, and its name stands in {@code hidden}. */
public final class SummaryJson {

    private static final int FORMAT = 1;

    private final Members members;
    private final Vocabulary words;
    private final UnaryOperator<String> titles;

    private SummaryJson(Members members, Vocabulary words, UnaryOperator<String> titles) {
        this.members = members;
        this.words = words;
        this.titles = titles;
    }

    /** Writes one object. @param titles of scales by id */
    public static void write(JsonGenerator json, Summary summary, Vocabulary words, UnaryOperator<String> titles) {
        json.writeStartObject();
        new SummaryJson(new Members(json), words, titles).write(summary);
        json.writeEnd();
    }

    private void write(Summary summary) {
        members.whole("format", FORMAT)
                .text("period", summary.period().id())
                .texts(
                        "months",
                        summary.months().stream().map(YearMonth::toString).toList())
                .text("unit", "contacts")
                .whole("threshold", Summary.THRESHOLD)
                .object("served", () -> counts(summary.served()));
        for (Breakdown breakdown : Breakdown.values()) {
            members.objects(breakdown.id(), summary.rows(breakdown), row -> row(breakdown, row));
        }
    }

    private void row(Breakdown breakdown, Row row) {
        members.text("id", row.category()).text("label", label(breakdown, row.category()));
        counts(row);
    }

    private Optional<String> label(Breakdown breakdown, String category) {
        return breakdown.isOpen()
                ? Optional.of(titles.apply(category))
                : breakdown.category(category).flatMap(words::word);
    }

    private void counts(Row row) {
        count("minors", row.minors());
        count("parents", row.parents());
        count("total", row.total());
        List<String> hidden = Stream.of(
                        hidden("minors", row.minors()), hidden("parents", row.parents()), hidden("total", row.total()))
                .flatMap(Optional::stream)
                .toList();
        if (!hidden.isEmpty()) {
            members.texts("hidden", hidden);
        }
    }

    private void count(String name, OptionalInt count) {
        count.ifPresent(known -> members.whole(name, known));
    }

    private static Optional<String> hidden(String name, OptionalInt count) {
        return count.isPresent() ? Optional.empty() : Optional.of(name);
    }
}
