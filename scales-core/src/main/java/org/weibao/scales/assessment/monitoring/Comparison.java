package org.weibao.scales.assessment.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.definition.AdverseChange;

/**
 * Two or more assessments of one child on one scale, the earliest first. A change says nothing of its cause, and nothing that it says
 * takes back a safety flag.
 *
 * @param scale id of the scale
 * @param points the assessments in the order of their days
 * @param intervals from each point to the next
 * @param notComparable why the assessments may not be compared; empty when they may
 * @param cautions what holds for all scores
 * @param scores one for each score of the scale, in its order
 * @param flags every flag that is not clear at one point at least, those of the last point that are not clear first
 */
public record Comparison(
        String scale,
        List<Point> points,
        List<Interval> intervals,
        List<Incomparable> notComparable,
        List<Caution> cautions,
        List<ScoreChange> scores,
        List<FlagCourse> flags) {

    public Comparison {
        points = List.copyOf(points);
        intervals = List.copyOf(intervals);
        notComparable = List.copyOf(notComparable);
        cautions = List.copyOf(cautions);
        scores = List.copyOf(scores);
        flags = List.copyOf(flags);
    }

    /** The change of the scale's main score; empty when the scale has none. */
    public Optional<ScoreChange> main() {
        return scores.stream().filter(ScoreChange::main).findFirst();
    }

    /** Safety flags that are raised or not ruled out at the last point: whatever the scores say, they are acted on. */
    public List<FlagCourse> openSafetyFlags() {
        return flags.stream()
                .filter(flag -> flag.risk().guardsSafety() && flag.isOpen())
                .toList();
    }

    /** What a referral policy may act on: only the main score, and only what became worse. */
    public List<Worsening> worsenings() {
        return main().stream()
                .flatMap(change -> Stream.of(
                                change.isDeterioration()
                                        ? Optional.of(AdverseChange.DETERIORATION)
                                        : Optional.<AdverseChange>empty(),
                                change.trend()
                                        .filter(trend -> trend.direction() == Trend.Direction.WORSENING)
                                        .map(trend -> AdverseChange.WORSENING_TREND))
                        .flatMap(Optional::stream))
                .map(change -> new Worsening(scale, change))
                .toList();
    }
}
