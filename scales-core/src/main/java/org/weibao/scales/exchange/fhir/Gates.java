package org.weibao.scales.exchange.fhir;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Comparison.Bound;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Declarations;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Operator;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Term;

/**
 * Gates as FHIR can say them. FHIR compares single answers, in one flat list; a gate that counts, reads a score or asks about the
 * respondent cannot be said, and half of it would ask the wrong people.
 */
record Gates(String scale, Declarations declared) {

    static Gates of(ScaleDefinition definition) {
        return new Gates(definition.id(), Declarations.of(definition));
    }

    Optional<Enabling> enabling(Condition condition) {
        return condition.match(new Condition.Cases<>(
                this::items,
                scores -> Optional.empty(),
                band -> Optional.empty(),
                outcome -> Optional.empty(),
                flag -> Optional.empty(),
                count -> Optional.empty(),
                respondent -> Optional.empty(),
                all -> joined(false, all.conditions()),
                any -> joined(true, any.conditions()),
                none -> Optional.empty(),
                named -> declared.criterion(named.criterion().id()).flatMap(one -> enabling(one.condition()))));
    }

    private Optional<Enabling> joined(boolean any, List<Condition> conditions) {
        return Enabling.joined(any, conditions.stream().map(this::enabling).toList());
    }

    private Optional<Enabling> items(Condition.OfItems about) {
        boolean asWritten = !about.points() && about.items().stream().noneMatch(Term::reversed);
        List<Optional<Enabling>> items = about.items().stream()
                .map(term -> item(term.id(), about.test()))
                .toList();
        return asWritten ? Enabling.joined(true, items) : Optional.empty();
    }

    private Optional<Enabling> item(String id, Condition.Test test) {
        return test.match(
                compares -> declared.item(id)
                        .flatMap(item -> declared.format(item.format().id()))
                        .flatMap(format -> compared(id, format, compares)),
                absent -> Optional.of(
                        Enabling.of(id, "exists", elements -> elements.members().truth("answerBoolean", false))));
    }

    private Optional<Enabling> compared(String id, ResponseFormat format, Comparison comparison) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> Enabling.joined(
                        true,
                        choice.options().stream()
                                .filter(option -> meets(option, comparison))
                                .map(option -> Optional.of(chosen(id, choice, option)))
                                .toList()),
                whole -> measured(id, comparison, "answerInteger"),
                decimal -> measured(id, comparison, "answerDecimal"),
                clock -> Optional.empty()));
    }

    /** A declined answer meets only what names it. */
    private static boolean meets(Option option, Comparison comparison) {
        double code = option.code();
        boolean named = comparison.bounds().stream()
                .anyMatch(bound ->
                        bound.operator() == Operator.IS && bound.values().contains(code));
        return (named || !option.declined())
                && comparison.within(new Interval(code, code)).isPresent();
    }

    private Enabling chosen(String id, ResponseFormat.Choice choice, Option option) {
        String system = FhirNames.options(scale, choice.id());
        Code code = Code.of(system, String.valueOf(option.code()), Optional.empty());
        return Enabling.of(id, "=", elements -> elements.object("answerCoding", () -> elements.coding(code)));
    }

    private static Optional<Enabling> measured(String id, Comparison comparison, String member) {
        return Enabling.joined(
                false,
                comparison.bounds().stream()
                        .map(bound -> bounded(id, bound, member))
                        .toList());
    }

    private static Optional<Enabling> bounded(String id, Bound bound, String member) {
        if (bound.values().size() != 1) {
            return Optional.empty();
        }
        double value = bound.values().get(0);
        return Optional.of(Enabling.of(
                id, sign(bound.operator()), elements -> elements.members().number(member, value)));
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case MORE_THAN -> ">";
            case LESS_THAN -> "<";
            case IS -> "=";
            case IS_NOT -> "!=";
        };
    }
}
