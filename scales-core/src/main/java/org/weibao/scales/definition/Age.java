package org.weibao.scales.definition;

/**
 * A respondent's age as far as it is known: a range of completed months, both ends inclusive. An age in years is the range of
 * its twelve months, so that a condition which that range does not settle is unknown.
 */
public record Age(MonthRange months) {

    private static final int OLDEST_YEARS = 120;

    /** @param years completed years, 0 to 120 */
    public static Age years(int years) {
        if (years < 0 || years > OLDEST_YEARS) {
            throw new IllegalArgumentException("age in years must be 0 to " + OLDEST_YEARS);
        }
        return new Age(new MonthRange(years * 12, years * 12 + 11));
    }

    /** @param months completed months, 0 to 1451 */
    public static Age months(int months) {
        if (months < 0 || months > OLDEST_YEARS * 12 + 11) {
            throw new IllegalArgumentException("age in months must be 0 to " + (OLDEST_YEARS * 12 + 11));
        }
        return new Age(new MonthRange(months, months));
    }
}
