package org.weibao.scales.scoring;

import java.util.Optional;
import org.weibao.scales.definition.Gate;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ResponseFormat;

/** Plans items. */
record ItemCompiler(Assembly assembly) {

    PlannedItem compile(String id) {
        Item item = Assembly.known(assembly.definition.item(id).orElse(null), id);
        String formatId = item.format().id();
        ResponseFormat format =
                Assembly.known(assembly.definition.format(formatId).orElse(null), formatId);
        Optional<PlannedItem.PlannedGate> gate = item.gate().map(this::gate);
        return new PlannedItem(
                assembly.register(id), item, format, Acceptance.of(format), Points.of(item, format), gate);
    }

    private PlannedItem.PlannedGate gate(Gate gate) {
        Judgement when = assembly.conditions(false).compile(gate.when());
        return new PlannedItem.PlannedGate(when, gate.otherwise().orElse(Double.NaN));
    }
}
