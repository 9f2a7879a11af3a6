package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** A part depends on parts above it only, and only services build on what the battery itself has found. */
final class CluesReadWhatComesBefore implements BatteryCheck {

    @Override
    public Stream<Finding> against(BatteryScales examined) {
        List<String> above = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (BatteryPart part : examined.battery().parts()) {
            part.when()
                    .ifPresent(when -> BatteryScales.leaves(when)
                            .forEach(clue -> later(clue, above).forEach(findings::add)));
            above.add(part.id());
        }
        examined.early()
                .flatMap(clue -> BatteryScales.leaves(clue).stream())
                .flatMap(clue -> later(clue, above))
                .forEach(findings::add);
        return findings.stream();
    }

    private static Stream<Finding> later(Clue clue, List<String> above) {
        return clue.match(new Clue.Cases<>(
                ofPart -> ofPart.parts().stream()
                        .filter(part -> !above.contains(part.id()))
                        .map(part -> Finding.of(FindingCode.CLUE_READS_LATER, part.at(), "found", part.id())),
                event -> Stream.empty(),
                found -> Stream.of(Finding.of(
                        FindingCode.CLUE_READS_LATER,
                        found.at(),
                        "found",
                        found.found().id())),
                all -> Stream.empty(),
                any -> Stream.empty()));
    }
}
