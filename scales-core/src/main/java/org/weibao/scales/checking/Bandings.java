package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Worse;

/**
 * The bands of a banding in the light of what its score can be. That a band is never reached is reported where the band stands, so
 * conditions on it count as possible.
 *
 * @param range of the score
 */
record Bandings(Banding banding, Interval range) {

    Possibility possibility(Condition.OfBand condition) {
        Set<String> asked = condition.bands().stream().map(Reference::id).collect(Collectors.toSet());
        boolean everybody = banding.forWhom().isEmpty()
                && banding.groups().stream()
                        .allMatch(group -> group.conditions().isEmpty());
        boolean mayHold = false;
        boolean mayFail = !everybody;
        for (BandGroup group : banding.groups()) {
            Set<String> met = condition.orWorse() ? orWorse(group, asked) : asked;
            mayHold |= group.bands().stream().map(Band::id).anyMatch(met::contains);
            mayFail = mayFail || !met.containsAll(reached(group));
        }
        return new Possibility(mayHold, mayFail);
    }

    private Set<String> orWorse(BandGroup group, Set<String> asked) {
        List<String> bands = group.bands().stream().map(Band::id).toList();
        int from = (int) bands.stream().takeWhile(band -> !asked.contains(band)).count();
        if (from == bands.size()) {
            return Set.of();
        }
        return Set.copyOf(
                banding.worse() == Worse.LOWER ? bands.subList(0, from + 1) : bands.subList(from, bands.size()));
    }

    /** Ids of the bands that some value of the score falls into. */
    List<String> reached(BandGroup group) {
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < group.bands().size(); i++) {
            Band band = group.bands().get(i);
            if (meets(band.from(), upperEnd(group.bands(), i))) {
                reached.add(band.id());
            }
        }
        return reached;
    }

    /** Whether the score can be {@code from} or more, and below {@code to}. */
    private boolean meets(double from, double to) {
        return from <= Numeral.snap(range.high(), from) && Numeral.snap(range.low(), to) < to;
    }

    static double upperEnd(List<Band> bands, int index) {
        return index + 1 < bands.size() ? bands.get(index + 1).from() : Double.POSITIVE_INFINITY;
    }
}
