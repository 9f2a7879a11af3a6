package org.weibao.scales.checking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Worse;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Every part, flag, item, score, band and finding that a clue reads is there. */
final class CluesReadWhatExists implements BatteryCheck {

    @Override
    public Stream<Finding> against(BatteryScales examined) {
        return examined.clues()
                .flatMap(clue -> BatteryScales.leaves(clue).stream())
                .flatMap(clue -> clue.match(new Clue.Cases<>(
                        part -> ofPart(part, examined),
                        event -> Stream.empty(),
                        found -> ofFinding(found, examined),
                        all -> Stream.empty(),
                        any -> Stream.empty())));
    }

    private static Stream<Finding> ofPart(Clue.OfPart clue, BatteryScales examined) {
        List<String> parts =
                examined.battery().parts().stream().map(BatteryPart::id).toList();
        return clue.parts().stream()
                .flatMap(part -> parts.contains(part.id())
                        ? examined.scaleOf(part.id()).stream().flatMap(scale -> inScale(clue, scale))
                        : Stream.of(BatteryScales.unknown("part", part.id(), parts, part.at())));
    }

    private static Stream<Finding> inScale(Clue.OfPart clue, ScaleDefinition scale) {
        List<String> declared = declared(clue.subject(), scale);
        Stream<Finding> names = clue.names().stream()
                .filter(name -> !declared.contains(name.id()))
                .map(name -> BatteryScales.unknown(kind(clue.subject()), name.id(), declared, name.at()));
        Stream<Finding> bands = clue.subject() == Clue.Subject.BAND
                ? clue.names().stream()
                        .flatMap(name -> scale.banding(name.id()).stream().flatMap(banding -> bands(clue, banding)))
                : Stream.empty();
        Stream<Finding> results = clue.subject() == Clue.Subject.OUTCOME
                ? clue.names().stream()
                        .flatMap(name -> scale.outcome(name.id()).stream().flatMap(outcome -> results(clue, outcome)))
                : Stream.empty();
        return Stream.of(names, bands, results).flatMap(each -> each);
    }

    private static Stream<Finding> bands(Clue.OfPart clue, Banding banding) {
        Set<String> bands = banding.groups().stream()
                .flatMap(group -> group.bands().stream())
                .map(Band::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<Finding> ends = clue.orWorse() && banding.worse() == Worse.BOTH_ENDS
                ? Stream.of(Finding.of(FindingCode.AT_LEAST_ON_BOTH_ENDS, clue.at(), "found", banding.id()))
                : Stream.empty();
        return Stream.concat(ends, unknown("band", clue.values(), bands));
    }

    private static Stream<Finding> results(Clue.OfPart clue, OutcomeRule outcome) {
        List<String> results = Stream.concat(
                        outcome.rules().stream().map(rule -> rule.result()), Stream.of(outcome.otherwise()))
                .toList();
        return unknown("result", clue.values(), results);
    }

    private static Stream<Finding> unknown(String kind, List<Reference> named, Collection<String> declared) {
        return named.stream()
                .filter(name -> !declared.contains(name.id()))
                .map(name -> BatteryScales.unknown(kind, name.id(), declared, name.at()));
    }

    private static List<String> declared(Clue.Subject subject, ScaleDefinition scale) {
        return switch (subject) {
            case FLAG -> BatteryReferencesResolve.flags(scale);
            case ITEM -> scale.items().map(Item::id).toList();
            case SCORE -> BatteryReferencesResolve.scores(scale);
            case BAND -> bandings(scale);
            case OUTCOME -> scale.outcomes().stream().map(OutcomeRule::id).toList();
        };
    }

    static List<String> bandings(ScaleDefinition scale) {
        return scale.bandings().stream().map(Banding::id).toList();
    }

    private static String kind(Clue.Subject subject) {
        return subject == Clue.Subject.BAND ? "banding" : subject.id();
    }

    private static Stream<Finding> ofFinding(Clue.OfFinding clue, BatteryScales examined) {
        List<String> declared = switch (clue.found()) {
            case FACTOR ->
                examined.battery().rules().factors().stream()
                        .map(each -> each.id())
                        .toList();
            case DISCREPANCY ->
                examined.battery().rules().discrepancies().stream()
                        .map(each -> each.id())
                        .toList();
            case DOMAIN -> Stream.of(Domain.values()).map(Named::id).toList();
        };
        return unknown(clue.found().id(), clue.names(), declared);
    }
}
