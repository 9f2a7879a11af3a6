package org.weibao.scales.loading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.definition.OpeningHours;
import org.weibao.scales.finding.FindingCode;

/** Opening hours: {@code always}, or a list of {@code mon-fri 09:00-17:00} and {@code sat 09:00-12:00}. */
final class HoursReader {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);
    private static final String DAY = "(mon|tue|wed|thu|fri|sat|sun)";
    private static final String TIME = "([01][0-9]|2[0-4]):([0-5][0-9])";
    private static final Pattern SPAN = Pattern.compile(DAY + "(?:-" + DAY + ")? " + TIME + "-" + TIME);

    private final Values values;

    HoursReader(Values values) {
        this.values = values;
    }

    OpeningHours read(Node node) {
        if (node instanceof Node.Words words && words.text().equals("always")) {
            return OpeningHours.ALWAYS;
        }
        List<OpeningHours.Span> spans = new ArrayList<>();
        values.oneOrMore(node).forEach(each -> span(each).ifPresent(spans::add));
        return new OpeningHours(spans);
    }

    private Optional<OpeningHours.Span> span(Node node) {
        return values.words(node).flatMap(words -> {
            Optional<OpeningHours.Span> span = span(words);
            if (span.isEmpty()) {
                values.note(
                        FindingCode.RANGE_MALFORMED,
                        node.at(),
                        "found",
                        words,
                        "expected",
                        "always, mon-fri 09:00-17:00, sat 09:00-12:00");
            }
            return span;
        });
    }

    private static Optional<OpeningHours.Span> span(String words) {
        Matcher matcher = SPAN.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        DayOfWeek first = DAYS.get(matcher.group(1));
        DayOfWeek last = matcher.group(2) == null ? first : DAYS.get(matcher.group(2));
        int from = minute(matcher.group(3), matcher.group(4));
        int to = minute(matcher.group(5), matcher.group(6));
        boolean ascends = from < to && to <= 24 * 60 && first.compareTo(last) <= 0;
        return ascends ? Optional.of(new OpeningHours.Span(first, last, from, to)) : Optional.empty();
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}
