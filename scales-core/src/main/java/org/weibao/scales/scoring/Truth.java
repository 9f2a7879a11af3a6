package org.weibao.scales.scoring;

/**
 * Three-valued truth in Kleene's strong logic: <i>and</i> is the minimum, <i>or</i> the maximum
 * (Kleene SC. Introduction to Metamathematics, 1952, §64).
 */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
