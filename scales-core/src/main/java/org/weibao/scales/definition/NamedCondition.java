package org.weibao.scales.definition;

import org.weibao.scales.finding.Place;

/** A criterion: a condition that is said once and used by its name. */
public record NamedCondition(String id, Condition condition, Place at) {}
