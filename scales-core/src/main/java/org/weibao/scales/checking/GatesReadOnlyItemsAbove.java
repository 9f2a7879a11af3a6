package org.weibao.scales.checking;

import java.util.HashMap;
import java.util.Map;
import org.weibao.scales.definition.Item;
import org.weibao.scales.finding.FindingCode;

/** A gate reads only items that stand above the items it opens, be it directly or through scores, criteria, bands and outcomes. */
final class GatesReadOnlyItemsAbove implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Map<String, Integer> positions = new HashMap<>();
        examined.scale().items().map(Item::id).forEach(id -> positions.putIfAbsent(id, positions.size()));
        examined.conditions().stream()
                .filter(owned -> owned.owner() == Conditions.Owner.GATE)
                .forEach(gate -> Reach.of(gate.condition(), examined.declared()).items().stream()
                        .filter(item -> positions.getOrDefault(item, -1) >= positions.get(gate.id()))
                        .findFirst()
                        .ifPresent(later -> findings.note(
                                FindingCode.GATE_READS_LATER_ITEM,
                                gate.condition().at(),
                                "found",
                                gate.id(),
                                "later",
                                later)));
    }
}
