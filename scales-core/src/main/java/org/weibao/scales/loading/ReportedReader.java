package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Report;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.ReportSource;

/**
 * Events and situations of a case: an id, or {@code {"event": "bullying", "from": "school", "on": "2026-03-01"}}. One whose source cannot be
 * read counts all the same.
 */
final class ReportedReader {

    private final Values values;
    private final Map<Named, List<Report>> reports = new LinkedHashMap<>();

    ReportedReader(Values values) {
        this.values = values;
    }

    <E extends Enum<E> & Named> Set<E> read(Fields fields, String key, String member, Class<E> vocabulary) {
        Set<E> found = new LinkedHashSet<>();
        fields.given(key)
                .map(values::list)
                .orElse(List.of())
                .forEach(node -> one(node, member, vocabulary).ifPresent(found::add));
        return found;
    }

    /** Who told of what was read so far. */
    Map<Named, List<Report>> reports() {
        return reports;
    }

    private <E extends Enum<E> & Named> Optional<E> one(Node node, String member, Class<E> vocabulary) {
        if (!(node instanceof Node.Mapping mapping)) {
            return values.named(node, vocabulary);
        }
        Fields fields = new Fields(mapping, values);
        Optional<E> what = fields.required(member).flatMap(value -> values.named(value, vocabulary));
        Optional<ReportSource> from = fields.required("from").flatMap(value -> values.named(value, ReportSource.class));
        Optional<Report> report = fields.given("on")
                .map(new DayReader(values)::read)
                .map(on -> from.map(source -> new Report(source, on)))
                .orElseGet(() -> from.map(source -> new Report(source, Optional.empty())));
        fields.refuseOthers();
        what.ifPresent(found -> report.ifPresent(told ->
                reports.computeIfAbsent(found, none -> new ArrayList<>()).add(told)));
        return what;
    }
}
