package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the items that straight-lining can be seen in: those of one choice, and whether they are keyed both ways. */
record CarelessnessCompiler(List<PlannedItem> items, List<PlannedValue> values) {

    Carelessness compile() {
        Map<String, List<PlannedItem>> byFormat = items.stream()
                .filter(item -> item.points() instanceof Points.Tabled)
                .collect(Collectors.groupingBy(
                        item -> item.definition().format().id(), LinkedHashMap::new, Collectors.toList()));
        return new Carelessness(byFormat.values().stream().map(this::ofFormat).toList(), items);
    }

    private StraightLining ofFormat(List<PlannedItem> sameFormat) {
        Set<Integer> mirrored =
                values.stream().flatMap(value -> value.mirrored().stream()).collect(Collectors.toSet());
        long ways = sameFormat.stream()
                .flatMap(item -> directions(item, mirrored.contains(item.register())))
                .distinct()
                .count();
        return new StraightLining(
                sameFormat.stream().mapToInt(PlannedItem::register).toArray(),
                sameFormat.get(0).acceptance().min(),
                ways > 1);
    }

    /** Whether points rise or fall with the code; both when a list reverses the item. */
    private static Stream<Boolean> directions(PlannedItem item, boolean mirrored) {
        double[] codes = item.acceptance().codes();
        double[] points = Arrays.stream(codes)
                .map(item.points()::of)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (points.length < 2 || points[0] == points[points.length - 1]) {
            return Stream.empty();
        }
        boolean rises = points[0] < points[points.length - 1];
        return mirrored ? Stream.of(rises, !rises) : Stream.of(rises);
    }
}
