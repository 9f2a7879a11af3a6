package org.weibao.scales.scoring;

/** What is decided about one outcome in a run. */
final class OutcomeState {

    static final int UNDETERMINED = -1;

    /** Whether the outcome is for this respondent; only {@link Truth#YES} lists it. */
    Truth forWhom = Truth.NO;

    final Truth[] rules;
    /** The rule that won, {@link #UNDETERMINED}, or the number of rules for {@code otherwise}. */
    int winner;

    boolean higherUndetermined;

    OutcomeState(int rules) {
        this.rules = new Truth[rules];
    }
}
