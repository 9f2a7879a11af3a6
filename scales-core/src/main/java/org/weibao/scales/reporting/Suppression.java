package org.weibao.scales.reporting;

import static org.weibao.scales.assessment.reporting.Summary.THRESHOLD;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.assessment.reporting.Shown;
import org.weibao.scales.assessment.reporting.Tally;

/**
 * Cell suppression with complements: hide what is small, then hide more, the smallest first, until everything that is published leaves each
 * hidden count at least as many possible values as {@code "under 5"} has.
 *
 * <p>Source of the method: Hundepool et al., Statistical Disclosure Control (Wiley 2012), chapter 4: primary and secondary suppression, and the
 * feasibility interval of a hidden cell as the measure of protection.
 */
final class Suppression {

    private Suppression() {}

    /** How much of the margin may be published, and of every row with it. */
    static Shown served(Tally margin) {
        return primary(margin);
    }

    /** @param atMost what is hidden for other reasons */
    static Pattern of(Table table, Pattern atMost) {
        Pattern pattern = primary(table)
                .and(atMost)
                .and(Pattern.upTo(served(table.margin()), table.rows().size()));
        Optional<Pattern> more = more(table, pattern);
        while (more.isPresent()) {
            pattern = more.get();
            more = more(table, pattern);
        }
        return pattern;
    }

    private static Pattern primary(Table table) {
        return new Pattern(table.rows().stream().map(Suppression::primary).toList());
    }

    private static Shown primary(Tally tally) {
        if (tally.total() < THRESHOLD) {
            return Shown.NOTHING;
        }
        return Math.min(tally.minors(), tally.parents()) < THRESHOLD ? Shown.TOTAL : Shown.ALL;
    }

    /** A pattern that hides more, when this one still gives something away. */
    private static Optional<Pattern> more(Table table, Pattern pattern) {
        Shown margin = served(table.margin());
        if (margin == Shown.NOTHING) {
            return Optional.empty();
        }
        Residual hidden = Residual.of(table, pattern, margin == Shown.ALL);
        if (!hidden.protectsTotals()) {
            return hideNext(table, pattern, Shown.NOTHING);
        }
        Optional<Integer> narrow = pattern.that(Shown.TOTAL).stream()
                .filter(row -> !hidden.protectsSplit(table.rows().get(row)))
                .findFirst();
        return narrow.flatMap(
                row -> table.partition() && !pattern.that(Shown.ALL).isEmpty()
                        ? hideNext(table, pattern, Shown.TOTAL)
                        : Optional.of(pattern.with(row, Shown.NOTHING)));
    }

    /** The smallest row that shows more than that now shows no more. */
    private static Optional<Pattern> hideNext(Table table, Pattern pattern, Shown most) {
        return rows(table)
                .filter(row -> pattern.of(row).compareTo(most) > 0)
                .min(Comparator.comparingInt(row -> table.rows().get(row).total()))
                .map(row -> pattern.with(row, most));
    }

    private static Stream<Integer> rows(Table table) {
        return IntStream.range(0, table.rows().size()).boxed();
    }
}
