package org.weibao.scales.definition;

import java.util.OptionalDouble;
import org.weibao.scales.finding.Place;

/**
 * When an item is asked.
 *
 * @param otherwise the code that scores read when the gate is closed; empty: the item then is not applicable
 */
public record Gate(Condition when, OptionalDouble otherwise, Place at) {}
