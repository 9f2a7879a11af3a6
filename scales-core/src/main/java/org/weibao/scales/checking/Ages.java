package org.weibao.scales.checking;

import org.weibao.scales.definition.MonthRange;

/** Ages as files write them. */
final class Ages {
    private Ages() {}

    /** {@code 11y-13y}, {@code 11y}, {@code 16m-30m} or {@code 18y-}. */
    static String text(MonthRange range) {
        boolean open = range.toMonths() == MonthRange.OPEN;
        boolean years = range.fromMonths() % 12 == 0 && (open || range.toMonths() % 12 == 11);
        String from = years ? range.fromMonths() / 12 + "y" : range.fromMonths() + "m";
        String to = open ? "" : years ? range.toMonths() / 12 + "y" : range.toMonths() + "m";
        return from.equals(to) ? from : from + "-" + to;
    }
}
