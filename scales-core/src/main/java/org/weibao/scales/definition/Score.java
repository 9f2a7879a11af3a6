package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.finding.Place;

/**
 * A score. Always in this order: gather → missing rule → prorate → multiply → add → round → steps.
 *
 * @param steps empty when there are none
 * @param forWhom otherwise the score is unscorable for this respondent
 */
public record Score(
        String id,
        Text title,
        Gathering gathering,
        MissingRule missing,
        OptionalDouble multiplyBy,
        OptionalDouble add,
        Optional<Rounding> round,
        List<Step> steps,
        Optional<Condition> forWhom,
        Optional<Text> doubt,
        Place at) {

    public Score {
        steps = List.copyOf(steps);
    }
}
