package org.weibao.scales.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lowest and highest value that a score can gather. Members that may be missing, or that a closed gate takes out of the list, widen
 * it: a sum of 1–5 over ten items of which two may be missing begins at 8, not at 10.
 */
final class GatheredRange {
    private static final Interval ZERO = new Interval(0, 0);
    private static final Interval DAY = new Interval(0, 24);

    private final Declarations scale;
    private final Function<String, Optional<Interval>> ranges;

    /** @param ranges of items' points and of scores, by id */
    GatheredRange(Declarations scale, Function<String, Optional<Interval>> ranges) {
        this.scale = scale;
        this.ranges = ranges;
    }

    /** Empty when the score can never have a value. */
    Optional<Interval> of(Score score) {
        MissingRule missing = score.missing();
        return score.gathering()
                .match(new Gathering.Cases<>(
                        sum -> sum(sum, missing),
                        mean -> members(mean.terms(), mean.only()).mean(missing),
                        count -> Optional.of(new Interval(0, count.terms().size())),
                        max -> members(max.terms(), max.only()).largest(missing),
                        this::ratio,
                        hours -> Optional.of(DAY)));
    }

    private Optional<Interval> sum(Gathering.SumOf sum, MissingRule missing) {
        Members members = members(sum.terms(), sum.only());
        Optional<Interval> range =
                missing.then() == MissingRule.Then.PRORATE ? members.proratedSum(missing) : members.sum(missing);
        return sum.only().isEmpty() ? range : Optional.of(range.map(ZERO::hull).orElse(ZERO));
    }

    private Optional<Interval> ratio(Gathering.RatioOf ratio) {
        return ratio.terms().stream()
                .flatMap(term -> ranges.apply(term.id()).stream())
                .reduce(Interval::dividedBy);
    }

    private Members members(List<Term> terms, Optional<Comparison> only) {
        List<Interval> present = new ArrayList<>();
        int mayLeave = 0;
        for (Term term : terms) {
            Optional<Interval> range = ranges.apply(term.id()).flatMap(whole -> kept(whole, only));
            range.ifPresent(present::add);
            mayLeave += range.isPresent() && (only.isPresent() || leaves(term)) ? 1 : 0;
        }
        return new Members(present, mayLeave);
    }

    private static Optional<Interval> kept(Interval whole, Optional<Comparison> only) {
        return only.isEmpty() ? Optional.of(whole) : only.get().within(whole);
    }

    /** Whether a closed gate takes the item out of the list. */
    private boolean leaves(Term term) {
        return scale.item(term.id())
                .flatMap(Item::gate)
                .filter(gate -> gate.otherwise().isEmpty())
                .isPresent();
    }
}
