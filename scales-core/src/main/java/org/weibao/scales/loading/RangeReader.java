package org.weibao.scales.loading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.GradeRange;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Ages, grades and number ranges as files write them. */
final class RangeReader {

    private static final Pattern AGES = Pattern.compile("([0-9]{1,4})([ym])(?:(-)(?:([0-9]{1,4})([ym]))?)?");
    private static final Pattern GRADES = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");
    private static final Pattern NUMBERS =
            Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)\\.\\.(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");

    /** In months. */
    private static final int TOO_OLD = 121 * 12;

    private final Values values;

    RangeReader(Values values) {
        this.values = values;
    }

    /** From one number to another, both inclusive. */
    record Ends(double low, double high) {}

    /** {@code 11y-17y}, {@code 16m-30m}, {@code 11y} or {@code 11y-}. */
    Optional<MonthRange> ages(Node node) {
        return values.words(node).flatMap(text -> ages(text, node.at()));
    }

    Optional<MonthRange> ages(String text, Place at) {
        Matcher matcher = AGES.matcher(text);
        if (!matcher.matches()) {
            return malformed(text, "11y-17y, 16m-30m", at);
        }
        int from = months(matcher.group(1), matcher.group(2), 0);
        int to = matcher.group(3) == null
                ? months(matcher.group(1), matcher.group(2), 11)
                : matcher.group(4) == null ? MonthRange.OPEN : months(matcher.group(4), matcher.group(5), 11);
        return from > to ? malformed(text, "11y-17y, 16m-30m", at) : Optional.of(new MonthRange(from, to));
    }

    /** {@code 14y} or {@code 170m}. */
    Optional<Age> age(Node node) {
        return values.words(node).flatMap(text -> age(text, node.at()));
    }

    Optional<Age> age(String text, Place at) {
        if (text.contains("-")) {
            return malformed(text, "14y, 170m", at);
        }
        Optional<MonthRange> range = ages(text, at);
        return range.isPresent() && range.get().toMonths() >= TOO_OLD
                ? malformed(text, "14y, 170m", at)
                : range.map(Age::new);
    }

    private static int months(String number, String unit, int yearEnds) {
        int value = Integer.parseInt(number);
        return unit.equals("y") ? value * 12 + yearEnds : value;
    }

    /** {@code 7} or {@code 7-9}. */
    Optional<GradeRange> grades(Node node) {
        if (node instanceof Node.Numeric numeric) {
            return grades(numeric.value().toPlainString(), node.at());
        }
        return values.words(node).flatMap(text -> grades(text, node.at()));
    }

    Optional<GradeRange> grades(String text, Place at) {
        Matcher matcher = GRADES.matcher(text);
        if (!matcher.matches()) {
            return malformed(text, "7, 7-9", at);
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        return from < 1 || to > 12 || from > to ? malformed(text, "7, 7-9", at) : Optional.of(new GradeRange(from, to));
    }

    /** {@code 7}. */
    Optional<Integer> grade(String text, Place at) {
        return text.contains("-") ? malformed(text, "7", at) : grades(text, at).map(GradeRange::from);
    }

    /** {@code 0..600}. */
    Optional<Ends> numbers(Node node) {
        return values.words(node).flatMap(text -> {
            Matcher matcher = NUMBERS.matcher(text);
            if (!matcher.matches()) {
                return malformed(text, "0..600", node.at());
            }
            Ends ends = new Ends(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
            return ends.low() >= ends.high() ? malformed(text, "0..600", node.at()) : Optional.of(ends);
        });
    }

    /** {@code 0..600}, between whole numbers. */
    Optional<Ends> wholeNumbers(Node node) {
        return numbers(node).filter(ends -> {
            boolean whole = ends.low() == (int) ends.low() && ends.high() == (int) ends.high();
            if (!whole) {
                malformed(values.words(node).orElse(""), "0..600", node.at());
            }
            return whole;
        });
    }

    private <T> Optional<T> malformed(String found, String expected, Place at) {
        values.note(FindingCode.RANGE_MALFORMED, at, "found", found, "expected", expected);
        return Optional.empty();
    }
}
