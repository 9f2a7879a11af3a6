package org.weibao.scales.scoring;

import java.util.List;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Score;

/** The values that a score can take when every item is answered, as far as they are evenly spaced. */
final class ScoreGrid {

    /** No printed manual has longer tables. */
    private static final int LONGEST = 1001;

    private static final double NONE = Double.NaN;

    private ScoreGrid() {}

    /** Ascending; empty when the values are not evenly spaced or are too many to print. */
    static List<Double> of(PlannedScore score, Results results) {
        Interval range = score.range();
        double step = step(score, results);
        if (!range.isBounded() || Double.isNaN(step)) {
            return List.of();
        }
        double count = Math.rint((range.high() - range.low()) / step) + 1;
        if (count > LONGEST) {
            return List.of();
        }
        return IntStream.range(0, (int) count)
                .mapToObj(i -> rounded(score.definition(), range.low() + i * step))
                .distinct()
                .toList();
    }

    private static double rounded(Score score, double value) {
        return score.round().map(rounding -> rounding.round(value)).orElse(value);
    }

    private static double step(PlannedScore score, Results results) {
        Score definition = score.definition();
        if (!definition.steps().isEmpty()) {
            return NONE;
        }
        double unit = unit(score, results);
        double gathered = definition
                .gathering()
                .match(new Gathering.Cases<>(
                        sum -> unit,
                        mean -> mean.only().isPresent() ? NONE : unit / score.list().length,
                        count -> 1.0,
                        max -> unit,
                        ratio -> NONE,
                        hours -> NONE));
        return Math.abs(gathered * definition.multiplyBy().orElse(1));
    }

    /** The step of what is gathered: 1 for items of whole points, the common step of scores. */
    private static double unit(PlannedScore score, Results results) {
        double itemsAlone = score.scoresUnder().length == 0 && hasWholeItems(score, results) ? 1 : NONE;
        double[] steps = IntStream.of(score.scoresUnder())
                .mapToDouble(register -> stepUnder(register, results))
                .distinct()
                .toArray();
        return steps.length == 1 ? steps[0] : itemsAlone;
    }

    /** A value that a norm gives has no step. */
    private static double stepUnder(int register, Results results) {
        return results.values().stream()
                .filter(value -> value.register() == register && value instanceof PlannedScore)
                .mapToDouble(value -> step((PlannedScore) value, results))
                .findFirst()
                .orElse(NONE);
    }

    private static boolean hasWholeItems(PlannedScore score, Results results) {
        return IntStream.of(score.items())
                .mapToObj(register -> results.items().get(register))
                .allMatch(PlannedItem::hasWholePoints);
    }
}
