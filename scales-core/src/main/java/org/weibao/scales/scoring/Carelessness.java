package org.weibao.scales.scoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Quality;

/**
 * Signs that a form was filled in without reading it. All limits are on the careful side: whoever is called careless wrongly may not
 * be believed, so a form is doubted only when its answers could hardly be meant.
 */
record Carelessness(List<StraightLining> formats, List<PlannedItem> items) {

    List<Quality.Reason> reasons(Registers registers, Map<String, Double> seconds) {
        return Stream.concat(
                        formats.stream().flatMap(format -> format.reasons(registers)), TooFast.reasons(items, seconds))
                .toList();
    }
}
