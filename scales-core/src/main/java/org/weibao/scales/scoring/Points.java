package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;

/** What an item's codes are worth: code → points of its option → steps → reverse → weight, resolved. */
sealed interface Points {

    /** NaN when the code carries no points. */
    double of(double code);

    /** What the points are taken from where a list reverses the item; NaN when nothing can be reversed. */
    double mirror();

    /** What a code is taken from where a list of codes reverses the item; NaN when nothing can be reversed. */
    double codeMirror();

    /** Whether every code that is a whole number is worth a whole number of points. */
    boolean isWhole();

    static Points of(Item item, ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> Tabled.of(item, choice),
                whole -> Measured.of(item),
                decimal -> Measured.of(item),
                clock -> Measured.of(item)));
    }

    /**
     * The points of a choice.
     *
     * @param codes ascending
     * @param points of each code; NaN without points
     */
    record Tabled(double[] codes, double[] points, double mirror, double codeMirror) implements Points {

        static Tabled of(Item item, ResponseFormat.Choice choice) {
            List<Option> options = choice.options().stream()
                    .sorted((one, other) -> Integer.compare(one.code(), other.code()))
                    .toList();
            double[] codes = options.stream().mapToDouble(Option::code).toArray();
            double[] points =
                    options.stream().mapToDouble(option -> plain(item, option)).toArray();
            double mirror = lowestPlusHighest(Arrays.stream(points));
            for (int i = 0; i < points.length; i++) {
                points[i] = item.weight() * (item.reversed() ? mirror - points[i] : points[i]);
            }
            DoubleStream worth = DoubleStream.iterate(0, i -> i < codes.length, i -> i + 1)
                    .filter(i -> !Double.isNaN(points[(int) i]))
                    .map(i -> codes[(int) i]);
            return new Tabled(codes, points, item.weight() * mirror, lowestPlusHighest(worth));
        }

        /** Neither reversed nor weighted. */
        private static double plain(Item item, Option option) {
            OptionalDouble points = item.points().getOrDefault(option.code(), option.points());
            if (points.isEmpty() || item.steps().isEmpty()) {
                return points.orElse(Double.NaN);
            }
            return Ladder.of(item.steps()).at(points.getAsDouble());
        }

        private static double lowestPlusHighest(DoubleStream values) {
            var summary = values.filter(value -> !Double.isNaN(value)).summaryStatistics();
            return summary.getCount() == 0 ? Double.NaN : summary.getMin() + summary.getMax();
        }

        @Override
        public boolean isWhole() {
            return Arrays.stream(points)
                    .filter(value -> !Double.isNaN(value))
                    .allMatch(value -> value == Math.rint(value));
        }

        @Override
        public double of(double code) {
            int index = Arrays.binarySearch(codes, code);
            return index < 0 ? Double.NaN : points[index];
        }
    }

    /** The points of a number or a time. No steps: the number itself. */
    record Measured(Ladder steps, double weight) implements Points {

        static Measured of(Item item) {
            return new Measured(Ladder.of(item.steps()), item.weight());
        }

        @Override
        public double of(double code) {
            return weight * (steps.from().length == 0 ? code : steps.at(code));
        }

        @Override
        public boolean isWhole() {
            return weight == Math.rint(weight)
                    && Arrays.stream(steps.to()).allMatch(value -> value == Math.rint(value));
        }

        @Override
        public double mirror() {
            return Double.NaN;
        }

        @Override
        public double codeMirror() {
            return Double.NaN;
        }
    }
}
