package org.weibao.scales.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of a batch table and where its cells go in a request.
 *
 * @param place whether the cell is a member of the request itself, of its respondent, or of its answers
 * @param numeric whether a cell that is a number is written as one; everything else is text
 */
record CsvColumn(String name, Place place, boolean numeric) {

    private static final List<CsvColumn> OF_ALL_SCALES = List.of(
            new CsvColumn("ref", Place.REQUEST, false),
            new CsvColumn("answeredOn", Place.REQUEST, false),
            new CsvColumn("age", Place.RESPONDENT, true),
            new CsvColumn("ageMonths", Place.RESPONDENT, true),
            new CsvColumn("sex", Place.RESPONDENT, false),
            new CsvColumn("informant", Place.RESPONDENT, false),
            new CsvColumn("grade", Place.RESPONDENT, true),
            new CsvColumn("gestationWeeks", Place.RESPONDENT, true));

    /** In the order in which a request is written. */
    enum Place {
        REQUEST,
        RESPONDENT,
        ANSWERS
    }

    static Optional<CsvColumn> of(String name, List<String> items) {
        return OF_ALL_SCALES.stream()
                .filter(column -> column.name.equals(name))
                .findFirst()
                .or(() -> items.contains(name)
                        ? Optional.of(new CsvColumn(name, Place.ANSWERS, true))
                        : Optional.empty());
    }

    /** All names that a table for a scale of these items may have. */
    static List<String> names(List<String> items) {
        return Stream.concat(OF_ALL_SCALES.stream().map(CsvColumn::name), items.stream())
                .toList();
    }
}
