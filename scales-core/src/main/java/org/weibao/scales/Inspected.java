package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Severity;

/**
 * What came of loading a document: the thing itself when there was no error, and all findings by place.
 *
 * @param value empty when a finding is an error
 */
public record Inspected<T>(Optional<T> value, List<Finding> findings) {

    public Inspected {
        findings = findings.stream()
                .distinct()
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .toList();
        if (hasErrors(findings)) {
            value = Optional.empty();
        }
    }

    /** @throws InvalidDefinition with every finding, when there is an error */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidDefinition(findings));
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
