package org.weibao.scales.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is wrong, as a value: words come from {@link Messages} at the edge.
 *
 * @param arguments what the message names (what was found, what is allowed, the nearest name), by argument name; never an answer's value
 */
public record Finding(FindingCode code, Place place, Map<String, String> arguments) {

    public Finding {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Arguments come as name, value, name, value, … */
    public static Finding of(FindingCode code, Place place, String... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Finding(code, place, arguments);
    }

    public Severity severity() {
        return code.severity();
    }
}
