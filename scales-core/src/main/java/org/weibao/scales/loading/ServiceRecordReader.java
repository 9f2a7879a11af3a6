package org.weibao.scales.loading;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.weibao.scales.assessment.reporting.GroupChange;
import org.weibao.scales.assessment.reporting.Measure;
import org.weibao.scales.assessment.reporting.Need;
import org.weibao.scales.assessment.reporting.Period;
import org.weibao.scales.assessment.reporting.Served;
import org.weibao.scales.assessment.reporting.ServiceRecord;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;
import org.weibao.scales.finding.FindingCode;

/** Reads one record of a contact. Any other member is refused, so that no name and no reference can come along. */
final class ServiceRecordReader {

    private final Values values;
    private final Fields fields;
    private final Set<String> scales;

    /** @param scales ids of the scales that there are */
    ServiceRecordReader(Node root, Values values, Set<String> scales) {
        this.values = values;
        this.fields = Fields.of(root, values);
        this.scales = scales;
    }

    /** @param period when the contact has to have been */
    Optional<ServiceRecord> record(Period period) {
        Optional<YearMonth> month = fields.required("month").flatMap(node -> month(node, values, period::contains));
        Optional<Served> served = fields.required("served").flatMap(node -> values.named(node, Served.class));
        Set<Need> needs = many("needs", Need.class);
        Set<Measure> measures = many("measures", Measure.class);
        Optional<Level> level = one("level", Level.class);
        TreeSet<String> instruments = instruments();
        Set<SupportService> services = many("services", SupportService.class);
        Set<SupportMethod> methods = many("methods", SupportMethod.class);
        Optional<GroupChange> change = one("change", GroupChange.class);
        fields.refuseOthers();
        return month.flatMap(of -> served.map(
                whom -> new ServiceRecord(of, whom, needs, measures, level, instruments, services, methods, change)));
    }

    /** A month as {@code 2026-03}. */
    static Optional<YearMonth> month(Node node, Values values, Predicate<YearMonth> expected) {
        Optional<String> written = values.words(node);
        Optional<YearMonth> month = written.flatMap(Period::parseMonth);
        if (written.isPresent() && month.isEmpty()) {
            values.note(FindingCode.DATE_MALFORMED, node.at(), "expected", "2026-03");
        }
        if (month.isPresent() && !expected.test(month.get())) {
            values.note(FindingCode.MONTH_NOT_EXPECTED, node.at());
        }
        return month;
    }

    private TreeSet<String> instruments() {
        TreeSet<String> ids = new TreeSet<>();
        nodes("instruments")
                .forEach(node -> values.words(node).ifPresent(id -> {
                    if (!scales.contains(id)) {
                        values.noteNotOneOf(FindingCode.NOT_ALLOWED, node.at(), id, scales);
                    }
                    ids.add(id);
                }));
        return ids;
    }

    private <E extends Enum<E> & Named> Optional<E> one(String key, Class<E> vocabulary) {
        return fields.given(key).flatMap(node -> values.named(node, vocabulary));
    }

    private <E extends Enum<E> & Named> Set<E> many(String key, Class<E> vocabulary) {
        Set<E> members = new LinkedHashSet<>();
        nodes(key).forEach(node -> values.named(node, vocabulary).ifPresent(members::add));
        return members;
    }

    private List<Node> nodes(String key) {
        return fields.given(key).map(values::list).orElse(List.of());
    }
}
