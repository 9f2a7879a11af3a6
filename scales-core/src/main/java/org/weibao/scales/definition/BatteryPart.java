package org.weibao.scales.definition;

import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * One form of a battery: a scale, and who answers it.
 *
 * @param age the children for whom it is meant; empty: those of the scale
 * @param when what earlier parts have to show before it is asked; empty: it is always asked
 * @param optional nothing is incomplete without it
 */
public record BatteryPart(
        String id,
        Text title,
        Reference scale,
        Informant informant,
        Optional<MonthRange> age,
        Optional<Clue> when,
        boolean optional,
        Place at) {}
