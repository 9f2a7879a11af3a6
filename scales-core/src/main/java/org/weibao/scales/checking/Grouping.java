package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Place;

/**
 * The groups of one norm, of one banding, or of the reliabilities of one score.
 *
 * @param forEverybody the norm or banding itself is for every respondent of the scale
 */
record Grouping(String id, List<Group> groups, boolean forEverybody, Place at) {

    static Stream<Grouping> all(ScaleDefinition scale) {
        Stream<Grouping> norms = scale.norms().stream()
                .map(norm -> new Grouping(
                        norm.id(),
                        norm.groups().stream()
                                .map(group -> Group.of(group.conditions(), group.at()))
                                .toList(),
                        true,
                        norm.at()));
        Stream<Grouping> bandings = scale.bandings().stream()
                .map(banding -> new Grouping(
                        banding.id(),
                        banding.groups().stream()
                                .map(group -> Group.of(group.conditions(), group.at()))
                                .toList(),
                        banding.forWhom().isEmpty(),
                        banding.at()));
        return Stream.of(norms, reliabilities(scale), bandings).flatMap(each -> each);
    }

    /** Those of one score are groups that a respondent must not belong to several of; nobody has to belong to any. */
    private static Stream<Grouping> reliabilities(ScaleDefinition scale) {
        Map<String, List<Group>> byScore = new LinkedHashMap<>();
        scale.change()
                .reliabilities()
                .forEach(each -> byScore.computeIfAbsent(each.of().id(), score -> new ArrayList<>())
                        .add(Group.of(each.conditions(), each.at())));
        return byScore.entrySet().stream()
                .map(entry -> new Grouping(
                        entry.getKey(),
                        entry.getValue(),
                        false,
                        entry.getValue().get(0).at()));
    }
}
