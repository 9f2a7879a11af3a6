package org.weibao.scales.definition;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time limit, counted from when the result is read: {@code now}, {@code 2h}, {@code same-day} or {@code 14d}. Shorter ones come
 * first in order; the same day lies between 23 hours and one day.
 *
 * @param amount 0 for {@code now} and {@code same-day}, otherwise 1 to 9999
 */
public record Within(int amount, Unit unit) implements Comparable<Within> {

    public static final Within NOW = new Within(0, Unit.NOW);
    public static final Within SAME_DAY = new Within(0, Unit.SAME_DAY);

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})([hd])");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    public static Within hours(int hours) {
        return new Within(hours, Unit.HOURS);
    }

    public static Within days(int days) {
        return new Within(days, Unit.DAYS);
    }

    /** {@code now, same-day}, or a whole number followed by {@code h} or {@code d}. */
    public static Optional<Within> parse(String written) {
        if (written.equals(NOW.id())) {
            return Optional.of(NOW);
        }
        if (written.equals(SAME_DAY.id())) {
            return Optional.of(SAME_DAY);
        }
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return Optional.of(matcher.group(2).equals("h") ? hours(amount) : days(amount));
    }

    /** As it is written in files: {@code 72h}. */
    public String id() {
        return switch (unit) {
            case NOW -> "now";
            case SAME_DAY -> "same-day";
            case HOURS -> amount + "h";
            case DAYS -> amount + "d";
        };
    }

    /** When it ends: days end at the same time of day, the same day ends at 23:59, or at once when that has passed. */
    public ZonedDateTime from(ZonedDateTime start) {
        return switch (unit) {
            case NOW -> start;
            case SAME_DAY -> start.toLocalTime().isAfter(END_OF_DAY) ? start : start.with(END_OF_DAY);
            case HOURS -> start.plusHours(amount);
            case DAYS -> start.plusDays(amount);
        };
    }

    @Override
    public int compareTo(Within other) {
        return Integer.compare(minutes(), other.minutes());
    }

    private int minutes() {
        return switch (unit) {
            case NOW -> 0;
            case SAME_DAY -> 24 * 60 - 1;
            case HOURS -> amount * 60;
            case DAYS -> amount * 24 * 60;
        };
    }

    /** What the amount counts. */
    public enum Unit {
        NOW,
        SAME_DAY,
        HOURS,
        DAYS
    }
}
