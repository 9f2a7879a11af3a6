package org.weibao.scales.checking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.BatteryExample;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.BatteryRules.CrossFlag;
import org.weibao.scales.definition.BatteryRules.DiscrepancyRule;
import org.weibao.scales.definition.BatteryRules.ProfileEntry;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.finding.Finding;

/** Every scale, part, score, banding, flag and source that a battery names outside its clues is there. */
final class BatteryReferencesResolve implements BatteryCheck {

    @Override
    public Stream<Finding> against(BatteryScales examined) {
        BatteryDefinition battery = examined.battery();
        List<String> parts = battery.parts().stream().map(BatteryPart::id).toList();
        return Stream.of(
                        unknown("scale", battery.parts().stream().map(BatteryPart::scale), examined.scaleIds()),
                        unknown("part", battery.rules().profile().stream().map(ProfileEntry::part), parts),
                        unknown("part", sides(battery), parts),
                        unknown("part", battery.examples().stream().flatMap(BatteryReferencesResolve::named), parts),
                        unknown("source", sources(battery), battery.sources().keySet()),
                        battery.rules().profile().stream().flatMap(entry -> profile(entry, examined)),
                        battery.rules().discrepancies().stream().flatMap(rule -> discrepancy(rule, examined)))
                .flatMap(each -> each);
    }

    private static Stream<Reference> sides(BatteryDefinition battery) {
        return battery.rules().discrepancies().stream()
                .flatMap(rule -> rule.sides().keySet().stream().map(part -> new Reference(part, rule.at())));
    }

    private static Stream<Reference> named(BatteryExample example) {
        return example.answers().keySet().stream().map(part -> new Reference(part, example.at()));
    }

    private static Stream<Reference> sources(BatteryDefinition battery) {
        return Stream.concat(
                        battery.rules().flags().stream().map(CrossFlag::sources),
                        battery.rules().discrepancies().stream().map(DiscrepancyRule::sources))
                .flatMap(List::stream)
                .filter(source -> !source.id().equals(BatteryDefinition.JUDGEMENT));
    }

    private static Stream<Finding> profile(ProfileEntry entry, BatteryScales examined) {
        Optional<ScaleDefinition> scale = examined.scaleOf(entry.part().id());
        return scale.stream()
                .flatMap(known -> Stream.concat(
                        unknown("score", Stream.of(entry.score()), scores(known)),
                        unknown("banding", Stream.of(entry.banding()), CluesReadWhatExists.bandings(known))));
    }

    private static Stream<Finding> discrepancy(DiscrepancyRule rule, BatteryScales examined) {
        return rule.sides().entrySet().stream()
                .flatMap(side -> examined.scaleOf(side.getKey()).stream()
                        .flatMap(scale -> rule.flags()
                                ? unknown("flag", Stream.of(side.getValue()), flags(scale))
                                : unknown("score", Stream.of(side.getValue()), scores(scale))));
    }

    static List<String> scores(ScaleDefinition scale) {
        Stream<String> given =
                scale.norms().stream().flatMap(norm -> norm.gives().stream()).map(each -> each.id());
        return Stream.concat(scale.scores().stream().map(Score::id), given).toList();
    }

    static List<String> flags(ScaleDefinition scale) {
        return scale.flags().stream().map(FlagRule::id).toList();
    }

    private static Stream<Finding> unknown(String kind, Stream<Reference> named, Collection<String> declared) {
        return named.filter(reference -> !reference.id().isEmpty() && !declared.contains(reference.id()))
                .map(reference -> BatteryScales.unknown(kind, reference.id(), declared, reference.at()));
    }
}
