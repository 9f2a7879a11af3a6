package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weibao.scales.finding.Place;

/**
 * One group of a norm.
 *
 * @param conditions all must hold; empty: the group of everybody
 * @param values by the id of the score that they are a norm of
 */
public record NormGroup(List<Condition.Trait> conditions, Map<String, NormValue> values, Place at) {

    public NormGroup {
        conditions = List.copyOf(conditions);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
