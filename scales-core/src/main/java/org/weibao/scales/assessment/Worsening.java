package org.weibao.scales.assessment;

import org.weibao.scales.definition.AdverseChange;

/** A scale's main score changed for the worse since earlier assessments of the same child. */
public record Worsening(String scale, AdverseChange change) {}
