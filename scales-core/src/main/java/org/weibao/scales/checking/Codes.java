package org.weibao.scales.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Comparison.Bound;
import org.weibao.scales.definition.Declarations;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Operator;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;

/**
 * What can stand on the form for an item, or what a number can be.
 *
 * @param values one interval for each code, or one for the range of a number
 * @param declined codes that no comparison but {@code is} and {@code is-not} ever sees
 * @param listed whether the values are codes that {@code is} has to name exactly
 */
record Codes(List<Interval> values, List<Double> declined, boolean listed) {
    private static final double LATEST = 1439 / 60.0;

    static Codes of(Interval range) {
        return new Codes(List.of(range), List.of(), false);
    }

    /** Without values when the item's format is unknown. */
    static Codes of(Declarations scale, Item item) {
        return scale.format(item.format().id())
                .map(format -> format.match(new ResponseFormat.Cases<>(
                        Codes::ofChoice,
                        whole -> of(new Interval(whole.min(), whole.max())),
                        decimal -> of(new Interval(decimal.min(), decimal.max())),
                        clock -> of(new Interval(0, LATEST)))))
                .orElse(new Codes(List.of(), List.of(), false));
    }

    private static Codes ofChoice(ResponseFormat.Choice choice) {
        return new Codes(
                choice.options().stream()
                        .filter(option -> !option.declined())
                        .map(option -> new Interval(option.code(), option.code()))
                        .toList(),
                choice.options().stream()
                        .filter(Option::declined)
                        .map(option -> (double) option.code())
                        .toList(),
                true);
    }

    boolean isUnknown() {
        return values.isEmpty() && declined.isEmpty();
    }

    /** Whether some answer meets all bounds. */
    boolean mayMeet(Comparison comparison) {
        return isUnknown()
                || values.stream().anyMatch(value -> comparison.within(value).isPresent())
                || declined.stream().anyMatch(code -> names(comparison, code) && meets(comparison, code));
    }

    /** Whether some answer misses a bound. */
    boolean mayMiss(Comparison comparison) {
        return isUnknown()
                || values.stream()
                        .anyMatch(value -> comparison.bounds().stream()
                                .anyMatch(bound -> negated(bound).within(value).isPresent()))
                || declined.stream().anyMatch(code -> names(comparison, code) && !meets(comparison, code));
    }

    boolean has(double code) {
        return values.stream().anyMatch(value -> value.contains(code)) || declined.contains(code);
    }

    private static boolean meets(Comparison comparison, double code) {
        return comparison.within(new Interval(code, code)).isPresent();
    }

    private static boolean names(Comparison comparison, double code) {
        return comparison.bounds().stream()
                .filter(bound -> bound.operator() == Operator.IS || bound.operator() == Operator.IS_NOT)
                .anyMatch(bound -> bound.values().contains(code));
    }

    private static Comparison negated(Bound bound) {
        Operator opposite = switch (bound.operator()) {
            case AT_LEAST -> Operator.LESS_THAN;
            case AT_MOST -> Operator.MORE_THAN;
            case MORE_THAN -> Operator.AT_MOST;
            case LESS_THAN -> Operator.AT_LEAST;
            case IS -> Operator.IS_NOT;
            case IS_NOT -> Operator.IS;
        };
        return new Comparison(List.of(new Bound(opposite, bound.values(), bound.at())));
    }

    Optional<Interval> range() {
        return values.stream().reduce(Interval::hull);
    }

    /** The codes, or the range, as a message shows them. */
    String text() {
        String numbers = values.stream()
                .map(value -> value.low() == value.high()
                        ? Numeral.text(value.low())
                        : Numeral.text(value.low()) + ".." + Numeral.text(value.high()))
                .collect(Collectors.joining(", "));
        String refusals = declined.stream().map(Numeral::text).collect(Collectors.joining(", "));
        return numbers.isEmpty() || refusals.isEmpty() ? numbers + refusals : numbers + ", " + refusals;
    }
}
