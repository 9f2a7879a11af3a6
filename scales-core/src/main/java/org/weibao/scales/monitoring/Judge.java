package org.weibao.scales.monitoring;

import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.Change.NotJudged;
import org.weibao.scales.assessment.monitoring.Change.Verdict;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.definition.Worse;

/**
 * Tells a change from chance (Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12–19).
 *
 * @param barred why no change of this score is judged at all
 */
record Judge(Optional<Reliability> reliability, Optional<Worse> worse, Optional<NotJudged> barred) {

    Change of(ScoreResult earlier, ScoreResult later) {
        OptionalDouble difference = difference(earlier, later);
        if (barred.isPresent()) {
            return Change.notJudged(difference, barred.get());
        }
        if (difference.isEmpty()) {
            return Change.notJudged(difference, NotJudged.UNSCORABLE);
        }
        double index = difference.getAsDouble() / reliability.orElseThrow().standardErrorOfDifference();
        return new Change(difference, OptionalDouble.of(index), verdict(index), Optional.empty());
    }

    /** Values that may not be compared have no difference either: it would be read all the same. */
    private OptionalDouble difference(ScoreResult earlier, ScoreResult later) {
        boolean meaningless = barred.filter(
                        why -> why == NotJudged.NOT_COMPARABLE || why == NotJudged.NORM_GROUP_DIFFERS)
                .isPresent();
        return !meaningless && earlier instanceof Scored from && later instanceof Scored to
                ? OptionalDouble.of(to.value() - from.value())
                : OptionalDouble.empty();
    }

    /** Exactly at the bound chance is not ruled out. */
    private Verdict verdict(double index) {
        double bound = Reliability.quantile();
        if (Numeral.snap(Math.abs(index), bound) <= bound) {
            return Verdict.NO_RELIABLE_CHANGE;
        }
        if (worse.isEmpty() || worse.get() == Worse.BOTH_ENDS) {
            return Verdict.RELIABLE_CHANGE;
        }
        return index > 0 == (worse.get() == Worse.HIGHER)
                ? Verdict.RELIABLE_DETERIORATION
                : Verdict.RELIABLE_IMPROVEMENT;
    }
}
