package org.weibao.scales.definition;

import java.util.List;
import org.weibao.scales.finding.Place;

/** The bands of one group of respondents; no conditions: of everybody. */
public record BandGroup(List<Condition.Trait> conditions, List<Band> bands, Place at) {

    public BandGroup {
        conditions = List.copyOf(conditions);
        bands = List.copyOf(bands);
    }
}
