package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.List;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Collects what checks find. */
final class Findings {
    private final List<Finding> noted = new ArrayList<>();

    /** Arguments come as name, value, name, value, … */
    void note(FindingCode code, Place at, String... arguments) {
        noted.add(Finding.of(code, at, arguments));
    }

    void add(Finding finding) {
        noted.add(finding);
    }

    List<Finding> all() {
        return List.copyOf(noted);
    }
}
