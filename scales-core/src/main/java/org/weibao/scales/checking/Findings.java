package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/** Collects what checks find. */
final class Findings {
    private static final int MOST_NAMED = 40;

    /** Beyond so many findings nobody reads suggestions, and looking for them takes long. */
    private static final int MOST_SUGGESTIONS = 200;

    private final List<Finding> noted = new ArrayList<>();

    /** Arguments come as name, value, name, value, … */
    void note(FindingCode code, Place at, String... arguments) {
        noted.add(Finding.of(code, at, arguments));
    }

    /** There is no such name among those allowed: the nearest is suggested, or all are listed. */
    void noteUnknown(Kind kind, String found, Collection<String> allowed, Place at) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("found", found);
        arguments.put("kind", kind.id());
        Optional<String> nearest = nearest(found, allowed);
        nearest.ifPresent(name -> arguments.put("nearest", name));
        if (nearest.isEmpty() && !allowed.isEmpty()) {
            arguments.put("allowed", list(allowed));
        }
        noted.add(new Finding(FindingCode.REFERENCE_UNKNOWN, at, arguments));
    }

    private Optional<String> nearest(String found, Collection<String> allowed) {
        return noted.size() < MOST_SUGGESTIONS
                ? NearestName.of(found, allowed).filter(name -> !differInNumbersOnly(name, found))
                : Optional.empty();
    }

    private static String list(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + ", …" : first;
    }

    /** Of numbered items none is nearer than another: q7 was hardly meant to be q1. */
    private static boolean differInNumbersOnly(String one, String other) {
        return one.replaceAll("[0-9]", "").equals(other.replaceAll("[0-9]", ""));
    }

    void add(Finding finding) {
        noted.add(finding);
    }

    List<Finding> all() {
        return List.copyOf(noted);
    }
}
