package org.weibao.scales.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
        Declarations declared = Declarations.of(scale);
        Map<String, Interval> items = new HashMap<>();
        scale.items().forEach(item -> ItemRange.points(declared, item).ifPresent(range -> items.put(item.id(), range)));
        TheoreticalRanges ranges = new TheoreticalRanges(items);
        new Evaluation(declared, ranges).run(scale);
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
    private record Evaluation(Declarations declared, TheoreticalRanges ranges) {
        void run(ScaleDefinition scale) {
            Map<String, Norm> norms = new HashMap<>();
            scale.norms().forEach(norm -> norm.gives().forEach(given -> norms.putIfAbsent(given.id(), norm)));
            for (String id : ScoreOrder.of(scale)) {
                Optional<Interval> range =
                        declared.score(id).map(this::ofScore).orElseGet(() -> ofNorm(norms.get(id), id));
                range.ifPresent(known -> ranges.scores.put(id, known));
            }
        }

        private Optional<Interval> ofScore(Score score) {
            return new GatheredRange(declared, this::ofTerm)
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

        private Optional<Interval> ofNorm(Norm norm, String id) {
            String from = declared.given(id).orElseThrow().from().id();
            return new NormedRange(norm).of(from, ranges.score(from));
        }

        /** What a name that leads nowhere stands for can be anything. */
        private Optional<Interval> ofTerm(String id) {
            boolean isItem = declared.item(id)
                    .flatMap(item -> declared.format(item.format().id()))
                    .isPresent();
            boolean isScore =
                    declared.score(id).isPresent() || declared.given(id).isPresent();
            return isItem || isScore
                    ? ranges.itemPoints(id).or(() -> Optional.ofNullable(ranges.scores.get(id)))
                    : Optional.of(Interval.UNBOUNDED);
        }
    }
}
