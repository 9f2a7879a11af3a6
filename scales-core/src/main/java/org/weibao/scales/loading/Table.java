package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.GradeRange;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * A CSV table: a header, then rows. Cells are ids and numbers, so there is no quoting; a line that begins with {@code #} is a comment.
 *
 * @param valueColumns the columns that are no conditions, in order
 */
record Table(List<String> valueColumns, List<Row> rows, Place at) {

    private static final Set<String> CONDITIONS =
            Set.of("sex", "age-from", "age-to", "grade-from", "grade-to", "informant");

    static Optional<Table> read(SourceFile file, Values values) {
        List<org.weibao.scales.finding.Finding> findings = new ArrayList<>();
        Optional<String> text = Documents.text(file, Limits.FILE, findings);
        findings.forEach(values::add);
        return text.map(content -> parse(file.name(), content.lines().toList(), values));
    }

    private static Table parse(String file, List<String> lines, Values values) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            Place at = new Place(file, number + 1, 1, "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header.isEmpty()) {
                header = cells(line);
            } else {
                row(header, cells(line), at, values).ifPresent(rows::add);
            }
        }
        List<String> valueColumns =
                header.stream().filter(column -> !CONDITIONS.contains(column)).toList();
        return new Table(valueColumns, rows, new Place(file, 1, 1, ""));
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
            RangeReader ranges = new RangeReader(values);
            Optional<MonthRange> from = Optional.of(cell("age-from"))
                    .filter(cell -> !cell.isEmpty())
                    .flatMap(cell -> ranges.ages(cell, at));
            Optional<MonthRange> to =
                    Optional.of(cell("age-to")).filter(cell -> !cell.isEmpty()).flatMap(cell -> ranges.ages(cell, at));
            if (from.isEmpty() && to.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new MonthRange(
                    from.map(MonthRange::fromMonths).orElse(0),
                    to.map(MonthRange::toMonths).orElse(MonthRange.OPEN)));
        }

        private Optional<GradeRange> grades(Values values) {
            OptionalInt from = grade("grade-from", values);
            OptionalInt to = grade("grade-to", values);
            return from.isEmpty() && to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new GradeRange(from.orElse(1), to.orElse(12)));
        }

        private OptionalInt grade(String column, Values values) {
            return cell(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) number(column, values));
        }
    }
}
