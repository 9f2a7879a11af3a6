package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * What a state of consent means. It cannot say what is blocked: that is the same in every policy.
 *
 * @param suffices whether sharing and a referral that is not urgent may go on
 * @param ages the ages at which it suffices; empty: all
 * @param escalate ids of actions that follow from {@code from} up
 */
public record ConsentRule(
        Consent state,
        boolean suffices,
        Optional<MonthRange> ages,
        List<Reference> escalate,
        Level from,
        Text text,
        List<Reference> sources,
        Place at) {

    public ConsentRule {
        escalate = List.copyOf(escalate);
        sources = List.copyOf(sources);
    }

    /** An age that is unknown, or not wholly inside the ages, does not suffice. */
    public boolean sufficesAt(Optional<Age> age) {
        return suffices
                && ages.map(range -> age.filter(known -> range.contains(known.months()))
                                .isPresent())
                        .orElse(true);
    }
}
