package org.weibao.scales.assessment.screening;

import org.weibao.scales.definition.ConcernLevel;

/**
 * How much one score calls for attention, on a scale that all scores of a battery share.
 *
 * @param value 0 to 100: {@code low} 0 to 39, {@code noticeable} 40 to 69, {@code marked} 70 to 100; no percentile
 */
public record Concern(int value, ConcernLevel level) {}
