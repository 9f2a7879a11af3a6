package org.weibao.scales.definition;

/**
 * When a child was born.
 *
 * @param weeks completed weeks of pregnancy at birth, 22 to 44
 */
public record Birth(int weeks) {

    public static final int EARLIEST = 22;
    public static final int LATEST = 44;

    private static final int TERM = 37;
    private static final int FULL = 40;
    private static final int WEEKS_A_MONTH = 4;

    public Birth {
        if (weeks < EARLIEST || weeks > LATEST) {
            throw new IllegalArgumentException("weeks of pregnancy must be " + EARLIEST + " to " + LATEST);
        }
    }

    /** Before 37 completed weeks. */
    public boolean isPreterm() {
        return weeks < TERM;
    }

    /**
     * Months since birth less (40 − weeks)/4 months, rounded down to completed months, and never below 0: the rule of the Chinese
     * guideline on the care of preterm infants (早产儿保健工作规范, 2017). From {@code until} months on nothing is taken off.
     */
    Age corrected(Age sinceBirth, int until) {
        MonthRange months = sinceBirth.months();
        return new Age(new MonthRange(corrected(months.fromMonths(), until), corrected(months.toMonths(), until)));
    }

    private int corrected(int months, int until) {
        int early = FULL - weeks;
        return months >= until ? months : Math.max(0, Math.floorDiv(months * WEEKS_A_MONTH - early, WEEKS_A_MONTH));
    }
}
