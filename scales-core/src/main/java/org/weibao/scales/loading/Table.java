package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.GradeRange;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/**
 * A CSV table: a header, then rows. Cells are ids and numbers, so there is no quoting; a line that begins with {@code #} is a comment.
 *
 * @param valueColumns the columns that are no conditions, in order
 */
record Table(List<String> valueColumns, List<Row> rows, Place at) {

    private static final int SHORT = 3;
    private static final List<String> CONDITIONS =
            List.of("sex", "age-from", "age-to", "grade-from", "grade-to", "informant");

    static Optional<Table> read(SourceFile file, Values values) {
        List<org.weibao.scales.finding.Finding> findings = new ArrayList<>();
        Optional<String> text = Documents.text(file, Limits.FILE, findings);
        findings.forEach(values::add);
        return text.map(content -> parse(file.name(), content.lines().toList(), values));
    }

    private static Table parse(String file, List<String> lines, Values values) {
        List<String> header = List.of();
        Place headerAt = new Place(file, 1, 1, "");
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            Place at = new Place(file, number + 1, 1, "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header.isEmpty()) {
                header = cells(line);
                headerAt = at;
                if (!isSound(header, at, values)) {
                    return new Table(List.of(), List.of(), at);
                }
            } else {
                row(header, cells(line), at, values).ifPresent(rows::add);
            }
        }
        if (rows.isEmpty()) {
            values.note(FindingCode.EMPTY_LIST, headerAt, "id", file);
        }
        List<String> valueColumns =
                header.stream().filter(column -> !CONDITIONS.contains(column)).toList();
        return new Table(valueColumns, rows, headerAt);
    }

    /** A mistyped condition column would pass for one more value column, and its condition would be lost. */
    private static boolean isSound(List<String> header, Place at, Values values) {
        int before = values.count();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                values.note(FindingCode.DUPLICATE_KEY, at, "found", column);
            } else if (!CONDITIONS.contains(column)) {
                checkValueColumn(column, at, values);
            }
        }
        return values.count() == before;
    }

    private static void checkValueColumn(String column, Place at, Values values) {
        values.checkId(column, at);
        if (column.length() > SHORT && NearestName.of(column, CONDITIONS).isPresent()) {
            values.noteNotOneOf(FindingCode.KEY_UNKNOWN, at, column, CONDITIONS);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(",", -1)).map(String::strip).toList();
    }

    private static Optional<Row> row(List<String> header, List<String> cells, Place at, Values values) {
        if (cells.size() != header.size()) {
            values.note(
                    FindingCode.TABLE_MALFORMED,
                    at,
                    "found",
                    String.valueOf(cells.size()),
                    "allowed",
                    String.valueOf(header.size()));
            return Optional.empty();
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            byColumn.put(header.get(column), cells.get(column));
        }
        return Optional.of(new Row(byColumn, at));
    }

    /** One row: cells by column. */
    record Row(Map<String, String> cells, Place at) {

        boolean has(String column) {
            return cells.containsKey(column);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        double number(String column, Values values) {
            String cell = cell(column);
            if (StepsReader.isNumber(cell)) {
                return Double.parseDouble(cell);
            }
            values.note(FindingCode.WRONG_TYPE, at, "expected", "number", "found", "text", "key", column);
            return 1;
        }

        List<Trait> conditions(Values values) {
            List<Trait> traits = new ArrayList<>();
            named("sex", Sex.class, values).ifPresent(sex -> traits.add(new Trait.OfSex(sex)));
            named("informant", Informant.class, values)
                    .ifPresent(informant -> traits.add(new Trait.OfInformant(List.of(informant))));
            ages(values).ifPresent(months -> traits.add(new Trait.OfAge(months)));
            grades(values).ifPresent(grades -> traits.add(new Trait.OfGrade(grades)));
            return traits;
        }

        private <E extends Enum<E> & Named> Optional<E> named(String column, Class<E> vocabulary, Values values) {
            return cell(column).isEmpty()
                    ? Optional.empty()
                    : values.named(new Node.Words(cell(column), at), vocabulary);
        }

        private Optional<MonthRange> ages(Values values) {
            Optional<MonthRange> from = age("age-from", values);
            Optional<MonthRange> to = age("age-to", values);
            if (from.isEmpty() && to.isEmpty()) {
                return Optional.empty();
            }
            MonthRange ages = new MonthRange(
                    from.map(MonthRange::fromMonths).orElse(0),
                    to.map(MonthRange::toMonths).orElse(MonthRange.OPEN));
            refuseDescending("age", ages.fromMonths() > ages.toMonths(), values);
            return Optional.of(ages);
        }

        private Optional<MonthRange> age(String column, Values values) {
            return Optional.of(cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .flatMap(cell -> new RangeReader(values).age(cell, at))
                    .map(Age::months);
        }

        private Optional<GradeRange> grades(Values values) {
            OptionalInt from = grade("grade-from", values);
            OptionalInt to = grade("grade-to", values);
            if (from.isEmpty() && to.isEmpty()) {
                return Optional.empty();
            }
            GradeRange grades = new GradeRange(from.orElse(1), to.orElse(12));
            refuseDescending("grade", grades.from() > grades.to(), values);
            return Optional.of(grades);
        }

        private OptionalInt grade(String column, Values values) {
            return Optional.of(cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .flatMap(cell -> new RangeReader(values).grade(cell, at))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }

        private void refuseDescending(String trait, boolean descends, Values values) {
            if (descends) {
                String found = cell(trait + "-from") + ", " + cell(trait + "-to");
                values.note(FindingCode.RANGE_MALFORMED, at, "found", found, "expected", "from ≤ to");
            }
        }
    }
}
