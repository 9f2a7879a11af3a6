package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.NormGroup;
import org.weibao.scales.definition.NormValue;
import org.weibao.scales.definition.Step;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Norm and band tables beside a scale file: condition columns, then value columns. */
final class TableReader {

    private static final Set<String> MEAN_COLUMNS = Set.of("score", "mean", "sd");
    private static final Set<String> LMS_COLUMNS = Set.of("score", "l", "m", "s");
    private static final Set<String> LOOKUP_COLUMNS = Set.of("score", "raw", "value");

    private final Values values;
    private final Function<String, Optional<SourceFile>> besides;

    TableReader(Values values, Function<String, Optional<SourceFile>> besides) {
        this.values = values;
        this.besides = besides;
    }

    private Optional<Table> table(Node name) {
        Optional<String> file = values.words(name);
        Optional<SourceFile> source = file.flatMap(besides);
        if (file.isPresent() && source.isEmpty()) {
            values.note(FindingCode.TABLE_MISSING, name.at(), "found", file.get());
        }
        return source.flatMap(found -> Table.read(found, values));
    }

    /** Rows with the same conditions are one group. */
    List<NormGroup> norms(Node name) {
        return table(name).map(this::normGroups).orElse(List.of());
    }

    private List<NormGroup> normGroups(Table table) {
        if (table.rows().isEmpty() || !hasNormColumns(table)) {
            return List.of();
        }
        Map<List<Trait>, Map<String, NormValue>> byConditions = new LinkedHashMap<>();
        Map<List<Trait>, Place> places = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            List<Trait> conditions = row.conditions(values);
            places.putIfAbsent(conditions, row.at());
            Map<String, NormValue> byScore = byConditions.computeIfAbsent(conditions, fresh -> new LinkedHashMap<>());
            NormValue value = value(row);
            if (row.has("raw") || !byScore.containsKey(row.cell("score"))) {
                byScore.merge(row.cell("score"), value, TableReader::together);
            } else {
                values.note(FindingCode.DUPLICATE_KEY, row.at(), "found", row.cell("score"));
            }
        }
        List<NormGroup> groups = new ArrayList<>();
        byConditions.forEach(
                (conditions, norms) -> groups.add(new NormGroup(conditions, norms, places.get(conditions))));
        return groups;
    }

    private boolean hasNormColumns(Table table) {
        boolean known = Set.of(MEAN_COLUMNS, LMS_COLUMNS, LOOKUP_COLUMNS).contains(Set.copyOf(table.valueColumns()));
        if (!known) {
            values.note(
                    FindingCode.TABLE_MALFORMED,
                    table.at(),
                    "found",
                    String.join(",", table.valueColumns()),
                    "allowed",
                    "score,mean,sd / score,l,m,s / score,raw,value");
        }
        return known;
    }

    private NormValue value(Table.Row row) {
        if (row.has("mean")) {
            return new NormValue.MeanAndSd(row.number("mean", values), row.number("sd", values), row.at());
        }
        if (row.has("l")) {
            return new NormValue.Lms(
                    row.number("l", values), row.number("m", values), row.number("s", values), row.at());
        }
        Step step = new Step(row.number("raw", values), row.number("value", values), row.at());
        return new NormValue.Lookup(List.of(step), row.at());
    }

    /** Rows of one score and one group are the steps of one lookup. */
    private static NormValue together(NormValue first, NormValue second) {
        List<Step> steps = new ArrayList<>(steps(first));
        steps.addAll(steps(second));
        return new NormValue.Lookup(steps, first.at());
    }

    private static List<Step> steps(NormValue value) {
        return value.match(mean -> List.of(), lms -> List.of(), NormValue.Lookup::steps);
    }

    /** One column a band, in order; the first column's cells are {@code lowest}. */
    List<BandGroup> bands(Node name) {
        return table(name).map(this::bandGroups).orElse(List.of());
    }

    private List<BandGroup> bandGroups(Table table) {
        List<BandGroup> groups = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Band> bands = new ArrayList<>();
            for (String band : table.valueColumns()) {
                if (!row.cell(band).isEmpty()) {
                    bands.add(new Band(band, lowerEnd(row, band, bands.isEmpty()), row.at()));
                }
            }
            groups.add(new BandGroup(row.conditions(values), bands, row.at()));
        }
        return groups;
    }

    private double lowerEnd(Table.Row row, String band, boolean first) {
        if (!first) {
            return row.number(band, values);
        }
        if (!row.cell(band).equals("lowest")) {
            values.note(FindingCode.FIRST_BAND_NOT_LOWEST, row.at(), "found", band);
        }
        return Double.NEGATIVE_INFINITY;
    }
}
