package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * Numbers of a score to bands.
 *
 * @param alternative not the one to show first (another population or author)
 */
public record Banding(
        String id,
        Text title,
        Reference of,
        Worse worse,
        boolean alternative,
        List<BandGroup> groups,
        Optional<Condition> forWhom,
        List<String> sources,
        Optional<Population> population,
        Optional<Text> doubt,
        Place at) {

    public Banding {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }
}
