package org.weibao.scales.loading;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Severity;

/**
 * What came of reading a document. With errors there may still be a value, harmless in the bad parts, so that later stages can report
 * what else is wrong; it must not be used for anything else.
 */
public record Read<T>(Optional<T> value, List<Finding> findings) {

    public Read {
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
