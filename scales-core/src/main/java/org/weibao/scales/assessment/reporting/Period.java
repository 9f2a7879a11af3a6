package org.weibao.scales.assessment.reporting;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A month or a quarter of a calendar year: {@code 2026-03}, {@code 2026-Q1}. Both months are inclusive. */
public record Period(YearMonth first, YearMonth last) {

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    public static Period month(YearMonth month) {
        return new Period(month, month);
    }

    /** @param quarter 1 to 4 */
    public static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Period(first, first.plusMonths(2));
    }

    public static Optional<Period> parse(String written) {
        Matcher quarter = QUARTER.matcher(written);
        if (quarter.matches()) {
            return Optional.of(quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
        }
        return parseMonth(written).map(Period::month);
    }

    public static Optional<YearMonth> parseMonth(String written) {
        try {
            return MONTH.matcher(written).matches() ? Optional.of(YearMonth.parse(written)) : Optional.empty();
        } catch (DateTimeParseException noSuchMonth) {
            return Optional.empty();
        }
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** Every month, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, this::contains, month -> month.plusMonths(1))
                .toList();
    }

    public boolean isMonth() {
        return first.equals(last);
    }

    /** 1 to 4: the quarter that the first month is in. */
    public int quarterOfYear() {
        return (first.getMonthValue() + 2) / 3;
    }

    public String id() {
        return isMonth() ? first.toString() : String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), quarterOfYear());
    }

    @Override
    public String toString() {
        return id();
    }
}
