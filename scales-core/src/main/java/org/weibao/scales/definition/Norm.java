package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * A norm: makes new scores from scores by comparing a person with a group.
 *
 * @param cap the reported value is kept within these ends; empty: not capped
 */
public record Norm(
        String id,
        Reports reports,
        List<Given> gives,
        List<String> sources,
        Optional<Population> population,
        Optional<Rounding> round,
        Optional<Cap> cap,
        List<NormGroup> groups,
        Optional<Text> doubt,
        Place at) {

    public Norm {
        gives = List.copyOf(gives);
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
    }

    /** In what unit a norm reports. Ids are the lower-case names with hyphens. */
    public enum Reports implements Named {
        T_SCORE,
        Z_SCORE,
        PERCENTILE,
        LOOKUP
    }

    /** A new score and the score it is made from. */
    public record Given(String id, Reference from, Text title, Place at) {}

    /** Lowest and highest reported value. */
    public record Cap(double low, double high) {}
}
