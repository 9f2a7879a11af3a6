package org.weibao.scales.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseForm;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.ScaleDefinition;

/**
 * The parts of a battery with the forms that were filled in for them.
 *
 * @param others forms that belong to no part
 */
record Sitting(
        BatteryDefinition battery,
        Map<String, ScaleDefinition> scales,
        Case about,
        Map<String, List<Filled>> byPart,
        List<CaseForm> others) {

    /** @param requests what was answered, in the order of the case's forms */
    static Sitting of(
            BatteryDefinition battery, Map<String, ScaleDefinition> scales, Case about, List<Request> requests) {
        Map<String, List<Filled>> byPart = new LinkedHashMap<>();
        List<CaseForm> others = new ArrayList<>();
        List<CaseForm> forms = about.forms();
        for (int i = 0; i < forms.size(); i++) {
            CaseForm form = forms.get(i);
            Optional<BatteryPart> part = part(battery, form);
            if (part.isEmpty()) {
                others.add(form);
            } else {
                Filled filled = new Filled(form, requests.get(i), scales.get(form.scale()));
                byPart.computeIfAbsent(part.get().id(), none -> new ArrayList<>())
                        .add(filled);
            }
        }
        return new Sitting(battery, scales, about, byPart, others);
    }

    /** The first part that asks this scale of this informant. */
    private static Optional<BatteryPart> part(BatteryDefinition battery, CaseForm form) {
        return battery.parts().stream()
                .filter(part -> part.scale().id().equals(form.scale())
                        && form.informant().filter(part.informant()::equals).isPresent())
                .findFirst();
    }

    List<Filled> forms(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Whether the child is certainly younger or older than those whom the part is for. */
    boolean isForOthers(BatteryPart part) {
        MonthRange ages = part.age()
                .orElseGet(() -> scales.get(part.scale().id()).profile().age());
        return about.knownAge().filter(age -> !ages.overlaps(age.months())).isPresent();
    }
}
