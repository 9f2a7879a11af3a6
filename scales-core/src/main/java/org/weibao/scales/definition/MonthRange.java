package org.weibao.scales.definition;

/**
 * Ages in completed months, both ends inclusive: {@code 11y-13y} is 132 to 167.
 *
 * @param toMonths {@link #OPEN} when there is no upper end
 */
public record MonthRange(int fromMonths, int toMonths) {

    public static final int OPEN = Integer.MAX_VALUE;

    public boolean contains(int months) {
        return fromMonths <= months && months <= toMonths;
    }

    public boolean contains(MonthRange other) {
        return fromMonths <= other.fromMonths && other.toMonths <= toMonths;
    }

    public boolean overlaps(MonthRange other) {
        return fromMonths <= other.toMonths && other.fromMonths <= toMonths;
    }
}
