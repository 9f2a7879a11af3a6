package org.weibao.scales.definition;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a definition says about comparing two assessments.
 *
 * @param recallDays how far back the answers look, in days; empty: not told
 */
public record ChangeBasis(OptionalInt recallDays, List<Reliability> reliabilities) {

    public static final ChangeBasis NONE = new ChangeBasis(OptionalInt.empty(), List.of());

    public ChangeBasis {
        reliabilities = List.copyOf(reliabilities);
    }
}
