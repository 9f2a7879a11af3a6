package org.weibao.scales.checking;

import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.finding.FindingCode;

/** An item's own points are points of options that it has. */
final class PointsBelongToOptions implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        examined.scale()
                .items()
                .filter(item -> !item.points().isEmpty())
                .forEach(item -> examined.declared()
                        .format(item.format().id())
                        .ifPresent(format -> inspect(item, format, examined, findings)));
    }

    private static void inspect(Item item, ResponseFormat format, Examined examined, Findings findings) {
        boolean hasOptions = format.match(
                new ResponseFormat.Cases<>(choice -> true, whole -> false, decimal -> false, clock -> false));
        if (!hasOptions) {
            findings.note(FindingCode.POINTS_WITHOUT_OPTIONS, item.at(), "found", item.id());
            return;
        }
        Codes codes = examined.codes(item);
        item.points().keySet().stream()
                .sorted()
                .filter(code -> !codes.has(code))
                .forEach(code -> findings.note(
                        FindingCode.CODE_NOT_IN_FORMAT,
                        item.at(),
                        "found",
                        String.valueOf(code),
                        "subject",
                        item.id(),
                        "allowed",
                        codes.text()));
    }
}
