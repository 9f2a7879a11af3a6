package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.finding.Place;

/**
 * A worked example of a battery.
 *
 * @param answers by part, then by item or run of items as written
 * @param expected what must come of it
 */
public record BatteryExample(
        String name,
        Optional<Age> age,
        Optional<Sex> sex,
        Set<ContextEvent> events,
        Map<String, Map<String, Answer>> answers,
        List<Expected> expected,
        Place at) {

    public BatteryExample {
        events = Set.copyOf(events);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        expected = List.copyOf(expected);
    }

    /**
     * One thing that is expected.
     *
     * @param about {@code parts, flags, profile, discrepancies, factors, strengths, services, next}
     * @param id within that; empty for lists
     * @param value a word, or words in their order, separated by a comma and a space
     */
    public record Expected(String about, String id, String value, Place at) {}
}
