package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Map;
import org.weibao.scales.assessment.reporting.MonthCounts;
import org.weibao.scales.assessment.reporting.SummaryCounts;
import org.weibao.scales.assessment.reporting.Tally;

/** Exact counts as JSON, to be merged later. Nothing is hidden in it: it stays at the station. */
public final class SummaryCountsJson {

    private static final int FORMAT = 1;

    private final Members members;

    private SummaryCountsJson(JsonGenerator json) {
        this.members = new Members(json);
    }

    /** Writes one object. */
    public static void write(JsonGenerator json, SummaryCounts counts) {
        json.writeStartObject();
        new SummaryCountsJson(json).write(counts);
        json.writeEnd();
    }

    private void write(SummaryCounts counts) {
        members.whole("format", FORMAT)
                .texts("sources", counts.sources())
                .objects("months", counts.months().entrySet(), month -> {
                    members.text("month", month.getKey().toString());
                    month(month.getValue());
                });
    }

    private void month(MonthCounts month) {
        members.object("served", () -> tally(month.served()));
        month.breakdowns()
                .forEach((breakdown, rows) ->
                        members.object(breakdown.id(), () -> rows.entrySet().forEach(this::row)));
    }

    private void row(Map.Entry<String, Tally> row) {
        members.object(row.getKey(), () -> tally(row.getValue()));
    }

    private void tally(Tally tally) {
        members.whole("minors", tally.minors()).whole("parents", tally.parents());
    }
}
