package org.weibao.scales.checking;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Declarations;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.TheoreticalRanges;

/**
 * A definition with what follows from it, worked out once for all checks.
 *
 * @param conditions every condition that stands somewhere by itself, with its owner
 * @param hasLabel whether there are built-in words for a band or a result
 */
record Examined(
        ScaleDefinition scale,
        Declarations declared,
        TheoreticalRanges ranges,
        Names names,
        List<Conditions.Owned> conditions,
        Predicate<String> hasLabel) {

    static Examined of(ScaleDefinition scale, Predicate<String> hasLabel) {
        return new Examined(
                scale,
                Declarations.of(scale),
                TheoreticalRanges.of(scale),
                Names.of(scale),
                Conditions.owned(scale).toList(),
                hasLabel);
    }

    /** Every condition at any depth; a criterion is not followed, since it is listed itself. */
    Stream<Condition> allConditions() {
        return conditions.stream().flatMap(owned -> Conditions.nested(owned.condition()));
    }

    Codes codes(Item item) {
        return Codes.of(declared, item);
    }
}
