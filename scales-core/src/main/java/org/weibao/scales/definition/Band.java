package org.weibao.scales.definition;

import org.weibao.scales.finding.Place;

/**
 * A band begins at its lower end and ends where the next begins, so gaps and overlaps cannot be written.
 *
 * @param from inclusive; negative infinity for the lowest band
 */
public record Band(String id, double from, Place at) {}
