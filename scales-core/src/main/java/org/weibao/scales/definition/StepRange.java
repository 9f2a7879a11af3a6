package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list of steps can give. */
final class StepRange {
    private StepRange() {}

    /** From the lowest to the highest points of the steps that values of the range fall on; without steps the range itself. */
    static Optional<Interval> of(List<Step> steps, Interval range) {
        if (steps.isEmpty()) {
            return Optional.of(range);
        }
        Stream.Builder<Interval> reached = Stream.builder();
        for (int i = 0; i < steps.size(); i++) {
            double from = steps.get(i).from();
            double next = i + 1 < steps.size() ? steps.get(i + 1).from() : Double.POSITIVE_INFINITY;
            if (from <= Numeral.snap(range.high(), from) && Numeral.snap(range.low(), next) < next) {
                double points = steps.get(i).points();
                reached.add(new Interval(points, points));
            }
        }
        return reached.build().reduce(Interval::hull);
    }
}
