package org.weibao.scales.checking;

/**
 * What a condition can come to over all complete forms. Both are true unless the contrary is certain.
 *
 * @param mayHold whether some answers make it hold
 * @param mayFail whether some answers make it not hold
 */
record Possibility(boolean mayHold, boolean mayFail) {
    static final Possibility OPEN = new Possibility(true, true);

    Possibility and(Possibility other) {
        return new Possibility(mayHold && other.mayHold, mayFail || other.mayFail);
    }

    Possibility or(Possibility other) {
        return new Possibility(mayHold || other.mayHold, mayFail && other.mayFail);
    }

    Possibility negated() {
        return new Possibility(mayFail, mayHold);
    }
}
