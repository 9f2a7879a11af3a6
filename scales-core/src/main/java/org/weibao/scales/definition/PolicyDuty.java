package org.weibao.scales.definition;

import java.util.List;
import org.weibao.scales.finding.Place;

/**
 * How a policy words a legal duty.
 *
 * @param by the id of a role
 */
public record PolicyDuty(Duty duty, Reference by, Window within, Text text, List<Reference> sources, Place at) {

    public PolicyDuty {
        sources = List.copyOf(sources);
    }
}
