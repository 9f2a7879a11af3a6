package org.weibao.scales.checking;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** A part asks somebody whom its scale is for, and no two parts ask the same of the same. */
final class PartsSuitTheirScales implements BatteryCheck {

    @Override
    public Stream<Finding> against(BatteryScales examined) {
        Set<String> asked = new HashSet<>();
        return examined.battery().parts().stream()
                .flatMap(part -> Stream.concat(
                        suits(
                                part,
                                Optional.ofNullable(
                                        examined.scales().get(part.scale().id()))),
                        asked.add(part.scale().id() + " " + part.informant().id())
                                ? Stream.empty()
                                : Stream.of(Finding.of(
                                        FindingCode.ID_TAKEN,
                                        part.at(),
                                        "found",
                                        part.scale().id()))));
    }

    private static Stream<Finding> suits(BatteryPart part, Optional<ScaleDefinition> scale) {
        return scale.filter(known -> !known.profile().informants().contains(part.informant())).stream()
                .map(known -> Finding.of(
                        FindingCode.NOT_ALLOWED,
                        part.at(),
                        "found",
                        part.informant().id(),
                        "allowed",
                        String.join(
                                ", ",
                                known.profile().informants().stream()
                                        .map(Named::id)
                                        .toList())));
    }
}
