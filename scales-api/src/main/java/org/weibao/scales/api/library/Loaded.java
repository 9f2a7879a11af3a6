package org.weibao.scales.api.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.api.library.DefinitionsFolder.Stamp;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Severity;

/**
 * What came of loading the library.
 *
 * @param served empty when a finding is an error: the library is loaded whole or not at all
 * @param stamps of the station's files as they were read; empty when they could not be
 */
record Loaded(Optional<Served> served, List<Finding> findings, Optional<Map<String, Stamp>> stamps) {

    Loaded {
        findings = List.copyOf(findings);
    }

    List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
