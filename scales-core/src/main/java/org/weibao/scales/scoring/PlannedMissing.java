package org.weibao.scales.scoring;

import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.MissingRule;
import org.weibao.scales.definition.Numeral;

/**
 * A missing rule over a list.
 *
 * @param required by member of the list
 */
record PlannedMissing(MissingRule rule, boolean[] required) {

    /** Why so much missing makes a score unscorable; {@code null} when it does not. */
    Unscorable.Reason refuses(Tally tally) {
        if (tally.members == 0) {
            return Unscorable.Reason.UNDEFINED;
        }
        if (tally.requiredMissing) {
            return Unscorable.Reason.REQUIRED_MISSING;
        }
        return tally.present == 0 || !enough(tally) ? tally.whyMissing() : null;
    }

    double prorate(double value, Tally tally) {
        return prorates(tally) ? value * tally.members / tally.present : value;
    }

    boolean prorates(Tally tally) {
        return rule.then() == MissingRule.Then.PRORATE && tally.present < tally.members;
    }

    private boolean enough(Tally tally) {
        int missing = tally.members - tally.present;
        if (!rule.allowsMissing()) {
            return missing == 0;
        }
        return missing <= rule.allow().orElse(missing)
                && tally.present >= rule.answered().orElse(0)
                && enoughOf(rule.answeredShare().orElse(0) * tally.members, tally.present);
    }

    /** 80 % of 5 is 4, whatever doubles make of it. */
    private static boolean enoughOf(double least, int present) {
        return Numeral.snap(present, least) >= least;
    }
}
