package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * When a flag is raised and what it means.
 *
 * @param risk {@code watch} for a flag that only invalidates
 * @param acute present danger
 * @param invalidates the form's quality is then invalid; safety flags stay
 */
public record FlagRule(
        String id,
        Text title,
        Risk risk,
        Optional<FlagKind> kind,
        boolean acute,
        Optional<Duty> duty,
        boolean invalidates,
        Condition when,
        Optional<Condition> forWhom,
        List<String> sources,
        Optional<Text> doubt,
        Place at) {

    public FlagRule {
        sources = List.copyOf(sources);
    }
}
