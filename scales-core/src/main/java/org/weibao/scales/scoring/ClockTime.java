package org.weibao.scales.scoring;

/** Times of day, which registers hold as hours after midnight. */
final class ClockTime {

    private static final int MINUTES_A_DAY = 24 * 60;

    private ClockTime() {}

    static double hours(int minutes) {
        return minutes / 60.0;
    }

    /** Hours from one time to the next other one; NaN when they are equal, since that may be none or a whole day. */
    static double between(double fromHours, double toHours) {
        int minutes = Math.floorMod(minutes(toHours) - minutes(fromHours), MINUTES_A_DAY);
        return minutes == 0 ? Double.NaN : hours(minutes);
    }

    /** {@code 23:30}, without looking at a locale. */
    static String text(double hours) {
        int minutes = minutes(hours);
        return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    }

    private static int minutes(double hours) {
        return (int) Math.round(hours * 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
