package org.weibao.scales.definition;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Lowest and highest points of an item. Reversing maps that range onto itself, so it needs no mention here; a gate's
 * {@code otherwise} counts like an answer.
 */
final class ItemRange {
    /** 23:59 as hours after midnight. */
    private static final double LATEST = 1439 / 60.0;

    private ItemRange() {}

    /** Empty when no answer carries points. */
    static Optional<Interval> points(Declarations scale, Item item) {
        return scale.format(item.format().id())
                .flatMap(format -> unweighted(item, format))
                .map(range -> range.times(item.weight()));
    }

    private static Optional<Interval> unweighted(Item item, ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> hull(choice.options().stream().flatMap(option -> stepped(item, pointsOf(item, option)))),
                whole -> measured(item, new Interval(whole.min(), whole.max())),
                decimal -> measured(item, new Interval(decimal.min(), decimal.max())),
                clock -> measured(item, new Interval(0, LATEST))));
    }

    static OptionalDouble pointsOf(Item item, Option option) {
        return item.points().getOrDefault(option.code(), option.points());
    }

    static Stream<Interval> stepped(Item item, OptionalDouble points) {
        return points.stream()
                .boxed()
                .flatMap(value -> StepRange.of(item.steps(), new Interval(value, value)).stream());
    }

    private static Optional<Interval> measured(Item item, Interval range) {
        Stream<Double> otherwise =
                item.gate().stream().flatMap(gate -> gate.otherwise().stream().boxed());
        Optional<Interval> asked =
                hull(Stream.concat(Stream.of(range), otherwise.map(code -> new Interval(code, code))));
        return asked.flatMap(read -> StepRange.of(item.steps(), read));
    }

    static Optional<Interval> hull(Stream<Interval> intervals) {
        return intervals.reduce(Interval::hull);
    }
}
