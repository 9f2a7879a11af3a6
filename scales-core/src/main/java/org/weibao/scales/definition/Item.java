package org.weibao.scales.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.finding.Place;

/**
 * One question of the form.
 *
 * @param format the response format's id (its own, else its block's)
 * @param points points by code where the item differs from its format; empty points are missing in scores
 * @param steps from this number on → points, for items that are numbers; may be empty
 * @param reversed reverse-keyed wherever it stands
 * @param weight multiplies the points
 * @param scored whether some score is expected to read it
 * @param gate its own gate, else its block's
 */
public record Item(
        String id,
        Text label,
        Reference format,
        Map<Integer, OptionalDouble> points,
        List<Step> steps,
        boolean reversed,
        double weight,
        boolean scored,
        Optional<Gate> gate,
        Optional<Text> doubt,
        Place at) {

    public Item {
        points = Map.copyOf(points);
        steps = List.copyOf(steps);
    }
}
