package org.weibao.scales.checking;

import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Place;

/**
 * The groups of one norm or one banding.
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
        return Stream.concat(norms, bandings);
    }
}
