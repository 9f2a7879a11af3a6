package org.weibao.scales.assessment;

/** The band that a banding gives a score. */
public record BandResult(String banding, String id, boolean alternative) {}
