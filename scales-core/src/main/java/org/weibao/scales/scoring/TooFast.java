package org.weibao.scales.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.definition.Numeral;

/**
 * Answered faster than anybody reads. Huang JL, Curran PG, Keeney J, Poposki EM, DeShon RP. J Bus Psychol 2012;27:99–114 doubt less
 * than 2 s an item. Forms here have short items and are often read aloud and tapped in by somebody else, so only a median of less
 * than 1 s over at least ten items is doubted.
 */
final class TooFast {

    private static final double LEAST_MEDIAN_SECONDS = 1;
    private static final int LEAST_ITEMS = 10;

    private TooFast() {}

    static Stream<Quality.Reason> reasons(List<PlannedItem> items, Map<String, Double> seconds) {
        double[] taken = items.stream()
                .flatMap(item -> Optional.ofNullable(seconds.get(item.id())).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (taken.length < LEAST_ITEMS) {
            return Stream.empty();
        }
        double median = (taken[(taken.length - 1) / 2] + taken[taken.length / 2]) / 2;
        return median < LEAST_MEDIAN_SECONDS
                ? Stream.of(new Quality.Reason("too-fast", Numeral.text(median)))
                : Stream.empty();
    }
}
