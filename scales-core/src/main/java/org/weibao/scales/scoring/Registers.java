package org.weibao.scales.scoring;

import java.util.Arrays;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Respondent;

/**
 * Everything that changes while one person's answers are scored. One per run, or one per thread that scores row after row; every
 * instruction overwrites what it computes, so nothing of the row before is left.
 */
final class Registers {

    /** A banding that gives no band. */
    static final int NO_BAND = -1;
    /** A banding that is not for this respondent. */
    static final int NOT_THEIR_BANDING = -2;

    /** Items' points as scores read them, then scores; NaN: missing, unscorable. */
    final double[] values;

    /** Why a score is unscorable, by register; {@code null} for one that has a value. */
    final Unscorable.Reason[] reasons;

    final double[] raw;
    final boolean[] partial;

    /** The form as scores, gates and flags without danger read it: an answer behind a closed gate does not count. */
    final Sheet asked;
    /** The form as safety flags and outcomes read it: whatever was answered counts. */
    final Sheet given;

    /** Whether anything stands in the item's place, even something that was refused. */
    final boolean[] answered;

    final Truth[] gates;
    final int[] groups;
    final int[] bands;
    final Truth[] flags;
    final boolean[] flagListed;
    final OutcomeState[] outcomes;
    final Tally tally = new Tally();

    Respondent respondent = Respondent.UNKNOWN;
    boolean refusals;

    Registers(int items, int scores, int bandings, int flags, int[] rulesByOutcome) {
        values = new double[items + scores];
        reasons = new Unscorable.Reason[items + scores];
        raw = new double[items + scores];
        partial = new boolean[items + scores];
        asked = new Sheet(new double[items], values, new Reply[items]);
        given = new Sheet(new double[items], new double[items], new Reply[items]);
        answered = new boolean[items];
        gates = new Truth[items];
        groups = new int[bandings];
        bands = new int[bandings];
        this.flags = new Truth[flags];
        flagListed = new boolean[flags];
        outcomes = new OutcomeState[rulesByOutcome.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = new OutcomeState(rulesByOutcome[i]);
        }
    }

    /** Begins anew with an empty form. */
    void clear() {
        given.clear();
        Arrays.fill(answered, false);
        refusals = false;
    }

    void answer(int item, double code, Reply reply) {
        // Minus zero is the code 0.
        given.put(item, code + 0.0, reply);
        answered[item] = true;
        refusals |= reply == Reply.REFUSED;
    }

    Sheet sheet(boolean asGiven) {
        return asGiven ? given : asked;
    }
}
