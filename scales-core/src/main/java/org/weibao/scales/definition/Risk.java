package org.weibao.scales.definition;

/** How urgent a flag is, from the least to the most. Ids are the lower-case names. */
public enum Risk implements Named {
    WATCH,
    ELEVATED,
    HIGH,
    CRISIS;

    /** Whether a flag of this risk guards a child's safety: it reads every answer given, even one that was not asked for. */
    public boolean guardsSafety() {
        return compareTo(HIGH) >= 0;
    }
}
