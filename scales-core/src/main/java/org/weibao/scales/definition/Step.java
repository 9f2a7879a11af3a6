package org.weibao.scales.definition;

import org.weibao.scales.finding.Place;

/** From this value on, these points, until the next step. */
public record Step(double from, double points, Place at) {}
