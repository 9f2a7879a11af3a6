package org.weibao.scales.assessment.monitoring;

import java.util.List;
import java.util.OptionalInt;

/**
 * The time from one point to the next.
 *
 * @param days empty when one of the days is not known
 */
public record Interval(OptionalInt days, List<Caution> cautions) {

    public Interval {
        cautions = List.copyOf(cautions);
    }
}
