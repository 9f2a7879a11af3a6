package org.weibao.scales.checking;

import java.util.List;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.NormValue;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Step;
import org.weibao.scales.finding.FindingCode;

/** Steps begin one after another, and those of an item begin no later than its lowest answer. */
final class StepsAscend implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        ScaleDefinition scale = examined.scale();
        scale.items().forEach(item -> {
            ascend(item.steps(), findings);
            examined.codes(item).range().ifPresent(range -> beginLowEnough(item, range, findings));
        });
        scale.scores().forEach(score -> ascend(score.steps(), findings));
        scale.norms().stream()
                .flatMap(norm -> norm.groups().stream())
                .flatMap(group -> group.values().values().stream())
                .forEach(value -> ascend(steps(value), findings));
    }

    private static List<Step> steps(NormValue value) {
        return value.match(mean -> List.of(), lms -> List.of(), NormValue.Lookup::steps);
    }

    private static void ascend(List<Step> steps, Findings findings) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() <= steps.get(i - 1).from()) {
                findings.note(
                        FindingCode.STEPS_DESCEND,
                        steps.get(i).at(),
                        "found",
                        Numeral.text(steps.get(i).from()),
                        "previous",
                        Numeral.text(steps.get(i - 1).from()));
            }
        }
    }

    private static void beginLowEnough(Item item, Interval range, Findings findings) {
        item.steps().stream()
                .limit(1)
                .filter(first -> first.from() > range.low())
                .forEach(first -> findings.note(
                        FindingCode.STEPS_BEGIN_TOO_HIGH,
                        first.at(),
                        "found",
                        Numeral.text(first.from()),
                        "subject",
                        item.id(),
                        "low",
                        Numeral.text(range.low())));
    }
}
