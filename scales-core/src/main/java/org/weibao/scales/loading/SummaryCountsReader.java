package org.weibao.scales.loading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weibao.scales.assessment.reporting.Breakdown;
import org.weibao.scales.assessment.reporting.MonthCounts;
import org.weibao.scales.assessment.reporting.SummaryCounts;
import org.weibao.scales.assessment.reporting.Tally;
import org.weibao.scales.definition.Named;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Reads exact counts by month, as they were written to be merged. */
public final class SummaryCountsReader {

    private static final int FORMAT = 1;
    private static final int MOST = 1_000_000;

    private final Values values;
    private final Set<String> scales;

    private SummaryCountsReader(Values values, Set<String> scales) {
        this.values = values;
        this.scales = scales;
    }

    /** @param scales ids of the scales that there are */
    public static Read<SummaryCounts> read(SourceFile file, Set<String> scales) {
        Read<Node> tree = Documents.json(file, Limits.FILE);
        List<Finding> findings = new ArrayList<>(tree.findings());
        SummaryCountsReader reader = new SummaryCountsReader(Values.ofRequest(findings), scales);
        return new Read<>(tree.value().map(reader::counts), findings);
    }

    private SummaryCounts counts(Node root) {
        Fields fields = Fields.of(root, values);
        fields.required("format").ifPresent(this::format);
        TreeSet<String> sources = new TreeSet<>();
        fields.required("sources")
                .map(values::list)
                .orElse(List.of())
                .forEach(node -> values.words(node).ifPresent(sources::add));
        SortedMap<YearMonth, MonthCounts> months = new TreeMap<>();
        fields.required("months").map(values::list).orElse(List.of()).forEach(node -> month(node, months));
        fields.refuseOthers();
        return new SummaryCounts(months, sources);
    }

    private void format(Node node) {
        OptionalInt format = values.wholeNumber(node);
        if (format.isPresent() && format.getAsInt() != FORMAT) {
            values.note(FindingCode.FORMAT_NOT_SUPPORTED, node.at(), "found", "…");
        }
    }

    private void month(Node node, SortedMap<YearMonth, MonthCounts> months) {
        Fields fields = Fields.of(node, values);
        Optional<YearMonth> month = fields.required("month")
                .flatMap(written -> ServiceRecordReader.month(written, values, known -> !months.containsKey(known)));
        Tally served = fields.required("served").map(this::tally).orElse(Tally.NONE);
        Map<Breakdown, SortedMap<String, Tally>> breakdowns = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : Breakdown.values()) {
            fields.required(breakdown.id()).ifPresent(rows -> breakdowns.put(breakdown, rows(breakdown, rows, served)));
        }
        fields.refuseOthers();
        month.ifPresent(known -> months.put(known, new MonthCounts(served, breakdowns)));
    }

    private SortedMap<String, Tally> rows(Breakdown breakdown, Node node, Tally served) {
        SortedMap<String, Tally> rows = new TreeMap<>();
        List<String> allowed = breakdown.isOpen()
                ? List.copyOf(scales)
                : breakdown.categories().stream().map(Named::id).toList();
        Fields.of(node, values).each(entry -> {
            if (!allowed.contains(entry.key())) {
                values.noteNotOneOf(FindingCode.KEY_UNKNOWN, entry.keyAt(), entry.key(), allowed);
            }
            rows.put(entry.key(), tally(entry.value()));
        });
        Tally sum = rows.values().stream().reduce(Tally.NONE, Tally::plus);
        boolean fits = rows.values().stream().allMatch(row -> isWithin(row, served));
        if (!fits || breakdown.isPartition() && !sum.equals(served)) {
            values.note(FindingCode.COUNTS_DISAGREE, node.at());
        }
        return rows;
    }

    private static boolean isWithin(Tally row, Tally served) {
        return row.minors() <= served.minors() && row.parents() <= served.parents();
    }

    private Tally tally(Node node) {
        Fields fields = Fields.of(node, values);
        int minors = count(fields, "minors");
        int parents = count(fields, "parents");
        fields.refuseOthers();
        return new Tally(minors, parents);
    }

    private int count(Fields fields, String key) {
        return fields.required(key)
                .map(node -> values.wholeNumber(node, 0, MOST))
                .orElse(OptionalInt.empty())
                .orElse(0);
    }
}
