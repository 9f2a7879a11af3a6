package org.weibao.scales.definition;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;

/** When an institution is open. An empty list: it is not known to be open at any time. */
public record OpeningHours(List<Span> spans) {

    /** Day and night. */
    public static final OpeningHours ALWAYS =
            new OpeningHours(List.of(new Span(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, 0, 24 * 60)));

    public OpeningHours {
        spans = List.copyOf(spans);
    }

    public boolean areOpenAt(LocalDateTime moment) {
        int minute = moment.getHour() * 60 + moment.getMinute();
        return spans.stream().anyMatch(span -> span.contains(moment.getDayOfWeek(), minute));
    }

    /**
     * The same hours on several days that follow each other.
     *
     * @param fromMinute minutes after midnight, inclusive
     * @param toMinute minutes after midnight, exclusive, at most 1440
     */
    public record Span(DayOfWeek first, DayOfWeek last, int fromMinute, int toMinute) {

        boolean contains(DayOfWeek day, int minute) {
            return first.compareTo(day) <= 0 && day.compareTo(last) <= 0 && fromMinute <= minute && minute < toMinute;
        }
    }
}
