package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.weibao.scales.definition.Step;
import org.weibao.scales.finding.FindingCode;

/** {@code { 0: 0, 1: 1, 3: 2 }}: from this value on → this. */
final class StepsReader {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");

    private final Values values;

    StepsReader(Values values) {
        this.values = values;
    }

    static boolean isNumber(String key) {
        return NUMBER.matcher(key).matches();
    }

    List<Step> read(Node node) {
        List<Step> steps = new ArrayList<>();
        values.mapping(node)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    if (isNumber(entry.key())) {
                        values.number(entry.value())
                                .ifPresent(points ->
                                        steps.add(new Step(Double.parseDouble(entry.key()), points, entry.keyAt())));
                    } else {
                        values.note(FindingCode.WRONG_TYPE, entry.keyAt(), "expected", "number", "found", "text");
                    }
                }));
        return steps;
    }
}
