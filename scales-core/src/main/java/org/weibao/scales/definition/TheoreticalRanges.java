package org.weibao.scales.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lowest and the highest value that every score of a scale can take, whatever is answered and whatever its missing rule lets
 * be blank. A score that goes round in a circle, refers to nothing, or can be divided by zero is unbounded.
 *
 * <p>The range is safe, not always tight: no value lies outside it, but items that exclude each other are taken one by one.
 */
public final class TheoreticalRanges {
    private final Map<String, Interval> items;
    private final Map<String, Interval> scores = new HashMap<>();

    private TheoreticalRanges(Map<String, Interval> items) {
        this.items = items;
    }

    /** Ranges of all items' points, of all scores and of all scores that norms give. */
    public static TheoreticalRanges of(ScaleDefinition scale) {
        Map<String, Interval> items = new HashMap<>();
        scale.items().forEach(item -> ItemRange.points(scale, item).ifPresent(range -> items.put(item.id(), range)));
        TheoreticalRanges ranges = new TheoreticalRanges(items);
        new Evaluation(scale, ranges).run();
        return ranges;
    }

    /** Empty when the item is unknown or none of its answers carries points. */
    public Optional<Interval> itemPoints(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The range of a score, or of a score that a norm gives; every number when it is unknown. */
    public Interval score(String id) {
        return scores.getOrDefault(id, Interval.UNBOUNDED);
    }

    /** Goes through the scores in an order in which what a score is made of comes before it. */
    private record Evaluation(ScaleDefinition scale, TheoreticalRanges ranges) {
        void run() {
            Map<String, Score> scores =
                    scale.scores().stream().collect(Collectors.toMap(Score::id, Function.identity(), (a, b) -> a));
            for (String id : ScoreOrder.of(scale)) {
                Optional<Interval> range = scores.containsKey(id) ? ofScore(scores.get(id)) : ofNorms(id);
                range.ifPresent(known -> ranges.scores.put(id, known));
            }
        }

        private Optional<Interval> ofScore(Score score) {
            return new GatheredRange(scale, this::ofTerm)
                    .of(score)
                    .map(range -> score.multiplyBy().isPresent()
                            ? range.times(score.multiplyBy().getAsDouble())
                            : range)
                    .map(range -> plus(range, score.add()))
                    .map(range -> score.round()
                            .map(rounding -> range.map(rounding::round))
                            .orElse(range))
                    .flatMap(range -> StepRange.of(score.steps(), range));
        }

        private static Interval plus(Interval range, OptionalDouble add) {
            return add.isPresent() ? range.map(value -> value + add.getAsDouble()) : range;
        }

        private Optional<Interval> ofNorms(String id) {
            return scale.norms().stream()
                    .flatMap(norm -> norm.gives().stream()
                            .filter(given -> given.id().equals(id))
                            .flatMap(given -> new NormedRange(norm)
                                            .of(
                                                    given.from().id(),
                                                    ranges.score(given.from().id()))
                                            .stream()))
                    .reduce(Interval::hull);
        }

        private Optional<Interval> ofTerm(String id) {
            return ranges.itemPoints(id).or(() -> Optional.ofNullable(ranges.scores.get(id)));
        }
    }
}
