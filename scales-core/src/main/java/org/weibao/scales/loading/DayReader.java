package org.weibao.scales.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.scales.finding.FindingCode;

/** Days as {@code 2026-03-01}. */
record DayReader(Values values) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    Optional<LocalDate> read(Node node) {
        return values.words(node).flatMap(text -> {
            try {
                if (DAY.matcher(text).matches()) {
                    return Optional.of(LocalDate.parse(text));
                }
            } catch (DateTimeParseException noSuchDay) {
                // Said below, as of any text that is no day.
            }
            values.note(FindingCode.DATE_MALFORMED, node.at(), "expected", "2026-03-01");
            return Optional.empty();
        });
    }
}
