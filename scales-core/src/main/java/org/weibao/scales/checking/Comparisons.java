package org.weibao.scales.checking;

import org.weibao.scales.definition.Comparison;
import org.weibao.scales.finding.Place;

/** What the reader puts in place of a comparison that it could not read. */
final class Comparisons {
    private Comparisons() {}

    /** A bound that was read has a place; one without, in a condition that has one, only stands in for what was unreadable. */
    static boolean isPlaceholder(Comparison.Bound bound, Place condition) {
        return bound.values().isEmpty() || bound.at().equals(Place.NONE) && !condition.equals(Place.NONE);
    }

    static boolean isPlaceholder(Comparison comparison, Place condition) {
        return comparison.bounds().stream().anyMatch(bound -> isPlaceholder(bound, condition));
    }
}
