package org.weibao.scales.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;
import org.weibao.scales.definition.TheoreticalRanges;

/** The items that a score adds up, directly or through scores that are sums or means themselves. */
final class ItemsOfScore {

    private final ScaleDefinition scale;
    private final TheoreticalRanges ranges;

    ItemsOfScore(ScaleDefinition scale, TheoreticalRanges ranges) {
        this.scale = scale;
        this.ranges = ranges;
    }

    /**
     * An item as a score reads it.
     *
     * @param mirror what its points are taken from; empty when the score does not reverse it
     */
    record Part(String item, OptionalDouble mirror) {

        /** Empty when the form has no points for it. */
        Optional<Double> points(Form form) {
            return Optional.ofNullable(form.points().get(item))
                    .map(points -> mirror.isPresent() ? mirror.getAsDouble() - points : points);
        }
    }

    /** In order; empty when the score is anything but a plain sum or mean, so that its items do not add up to it. */
    List<Part> of(Score score) {
        List<Part> parts = new ArrayList<>();
        return score.steps().isEmpty() && add(score, parts) ? parts : List.of();
    }

    /** Whether everything under the score adds up. */
    private boolean add(Score score, List<Part> parts) {
        return addends(score.gathering())
                .map(terms -> terms.stream().allMatch(term -> add(term, parts)))
                .orElse(false);
    }

    private boolean add(Term term, List<Part> parts) {
        if (scale.item(term.id()).isPresent()) {
            parts.add(new Part(term.id(), mirror(term)));
            return true;
        }
        return scale.score(term.id())
                .filter(inner -> !term.reversed() && isPlain(inner))
                .map(inner -> add(inner, parts))
                .orElse(false);
    }

    private OptionalDouble mirror(Term term) {
        Optional<Interval> points = ranges.itemPoints(term.id());
        return term.reversed() && points.isPresent()
                ? OptionalDouble.of(points.get().low() + points.get().high())
                : OptionalDouble.empty();
    }

    /** A weight, a constant or steps between the items and the sum would make it another sum. */
    private static boolean isPlain(Score inner) {
        return inner.multiplyBy().isEmpty()
                && inner.add().isEmpty()
                && inner.steps().isEmpty();
    }

    private static Optional<List<Term>> addends(Gathering gathering) {
        Function<Gathering, Optional<List<Term>>> others = other -> Optional.empty();
        return gathering.match(new Gathering.Cases<>(
                sum -> sum.only().isEmpty() ? Optional.of(sum.terms()) : Optional.empty(),
                mean -> mean.only().isEmpty() ? Optional.of(mean.terms()) : Optional.empty(),
                others::apply,
                others::apply,
                others::apply,
                others::apply));
    }
}
