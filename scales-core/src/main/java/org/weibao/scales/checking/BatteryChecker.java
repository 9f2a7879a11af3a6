package org.weibao.scales.checking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;

/** Asks of a battery whether it may be used; the only entry point for it. */
public final class BatteryChecker {

    /** All that is asked of a battery. That more evidence never leads to fewer findings needs no check: it cannot be written. */
    static final List<BatteryCheck> CHECKS = List.of(
            new BatteryReferencesResolve(),
            new CluesReadWhatExists(),
            new CluesReadWhatComesBefore(),
            new PartsSuitTheirScales(),
            new ProfileScoresAreComparable(),
            new BatteryWordsNeverDiagnose());

    private BatteryChecker() {}

    /**
     * Everything that is wrong with it, sorted by place; a battery with errors may not be used.
     *
     * @param scaleIds of all scales of the library
     * @param scales those of the parts, as far as they are there, by id
     */
    public static List<Finding> check(
            BatteryDefinition battery, Collection<String> scaleIds, Map<String, ScaleDefinition> scales) {
        BatteryScales examined = new BatteryScales(battery, scaleIds, scales);
        return CHECKS.stream()
                .flatMap(check -> check.against(examined))
                .distinct()
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
                .toList();
    }
}
