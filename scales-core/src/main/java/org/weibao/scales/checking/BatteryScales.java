package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.BatteryRules;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/** A battery beside the scales of its library. */
record BatteryScales(BatteryDefinition battery, Collection<String> scaleIds, Map<String, ScaleDefinition> scales) {

    /** The scale of a part; empty when part or scale is not there, which {@link BatteryReferencesResolve} reports. */
    Optional<ScaleDefinition> scaleOf(String part) {
        return battery.part(part).map(BatteryPart::scale).map(scale -> scales.get(scale.id()));
    }

    /** All clues of the battery, without what they are made of. */
    Stream<Clue> clues() {
        BatteryRules rules = battery.rules();
        return Stream.of(
                        battery.parts().stream().flatMap(part -> part.when().stream()),
                        early(),
                        rules.services().stream().map(BatteryRules.ServiceRule::when))
                .flatMap(each -> each);
    }

    /** Clues that are judged before the battery has found anything. */
    Stream<Clue> early() {
        BatteryRules rules = battery.rules();
        return Stream.of(
                        rules.flags().stream().map(BatteryRules.CrossFlag::when),
                        rules.factors().stream().flatMap(factor -> factor.signs().stream()),
                        rules.strengths().stream().map(BatteryRules.StrengthRule::when))
                .flatMap(each -> each);
    }

    /** The clue and all that it is made of. */
    static List<Clue> leaves(Clue clue) {
        List<Clue> leaves = new ArrayList<>();
        Function<List<Clue>, Boolean> several = parts -> {
            parts.forEach(part -> leaves.addAll(leaves(part)));
            return true;
        };
        clue.match(new Clue.Cases<>(
                leaves::add,
                leaves::add,
                leaves::add,
                all -> several.apply(all.clues()),
                any -> several.apply(any.clues())));
        return leaves;
    }

    static Finding unknown(String kind, String found, Iterable<String> allowed, Place at) {
        List<String> names = new ArrayList<>();
        allowed.forEach(names::add);
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("kind", kind);
        arguments.put("found", found);
        arguments.put("allowed", String.join(", ", names));
        NearestName.of(found, names).ifPresent(nearest -> arguments.put("nearest", nearest));
        return new Finding(FindingCode.REFERENCE_UNKNOWN, at, arguments);
    }
}
