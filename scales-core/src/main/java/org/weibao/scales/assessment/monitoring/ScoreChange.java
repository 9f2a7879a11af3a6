package org.weibao.scales.assessment.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.definition.Worse;

/**
 * What became of one score.
 *
 * @param main it is the scale's main score
 * @param values one for each point, unscorable ones included
 * @param worse which way concern grows; empty when the scale does not say
 * @param reliability what changes are judged by; empty when they cannot be
 * @param overall from the first point to the last
 * @param latest from the last but one to the last; empty with two points, where that is the same
 * @param trend over three points or more that have a value and a day
 */
public record ScoreChange(
        String id,
        boolean main,
        List<ScoreResult> values,
        Optional<Worse> worse,
        Optional<Reliability> reliability,
        Change overall,
        Optional<Change> latest,
        List<Caution> cautions,
        Optional<Trend> trend) {

    public ScoreChange {
        values = List.copyOf(values);
        cautions = List.copyOf(cautions);
    }

    /** Reliably worse since the first point, or since the last but one. */
    public boolean isDeterioration() {
        return Stream.concat(Stream.of(overall), latest.stream())
                .anyMatch(change -> change.verdict() == Change.Verdict.RELIABLE_DETERIORATION);
    }

    /** Whether something can be said of one of its changes. */
    public boolean isJudged() {
        return Stream.concat(Stream.of(overall), latest.stream())
                .anyMatch(change -> change.verdict() != Change.Verdict.NOT_JUDGED);
    }

    @Override
    public String toString() {
        return "ScoreChange[" + id + "]";
    }
}
