package org.weibao.scales.checking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/** Every band and every result has words, of this scale or built in; and every label is of a band or a result. */
final class LabelsAreGiven implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        ScaleDefinition scale = examined.scale();
        Map<String, Place> named = named(scale);
        named.forEach((id, at) -> {
            if (!scale.labels().containsKey(id) && !examined.hasLabel().test(id)) {
                findings.note(FindingCode.LABEL_MISSING, at, "found", id);
            }
        });
        scale.labels().keySet().stream()
                .filter(label -> !named.containsKey(label))
                .forEach(label -> noteUnused(label, named, scale.profile().at(), findings));
    }

    private static Map<String, Place> named(ScaleDefinition scale) {
        Map<String, Place> named = new LinkedHashMap<>();
        scale.bandings().stream()
                .flatMap(banding -> banding.groups().stream())
                .flatMap(group -> group.bands().stream())
                .forEach(band -> named.putIfAbsent(band.id(), band.at()));
        scale.outcomes().forEach(outcome -> {
            outcome.rules().forEach(rule -> named.putIfAbsent(rule.result(), rule.at()));
            named.putIfAbsent(outcome.otherwise(), outcome.at());
        });
        return named;
    }

    private static void noteUnused(String label, Map<String, Place> named, Place at, Findings findings) {
        NearestName.of(label, named.keySet())
                .ifPresentOrElse(
                        nearest -> findings.note(FindingCode.LABEL_UNUSED, at, "found", label, "nearest", nearest),
                        () -> findings.note(FindingCode.LABEL_UNUSED, at, "found", label));
    }
}
