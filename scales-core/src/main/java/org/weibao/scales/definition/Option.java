package org.weibao.scales.definition;

import java.util.OptionalDouble;
import org.weibao.scales.finding.Place;

/**
 * One option of a choice.
 *
 * @param code what stands on the form and in an answer document; zero or more
 * @param points what scores read; empty: missing in scores
 * @param declined the person declined to answer: conditions are unknown unless they name this code
 */
public record Option(int code, Text label, OptionalDouble points, boolean declined, Place at) {}
