package org.weibao.scales.assessment.reporting;

/** How much of a row is published, the least first. */
public enum Shown {
    NOTHING,
    /** The total, but not who of it were minors and who parents. */
    TOTAL,
    ALL;

    /** What both allow. */
    public Shown and(Shown other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
