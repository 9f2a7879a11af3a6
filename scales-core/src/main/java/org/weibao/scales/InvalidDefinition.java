package org.weibao.scales;

import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;

/** A document cannot be used. It carries every finding at once; words are in the message files. */
public final class InvalidDefinition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InvalidDefinition(List<Finding> findings) {
        super(findings.stream().map(finding -> Messages.in("en").line(finding)).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** All findings, errors and warnings, by place. */
    public List<Finding> findings() {
        return findings;
    }
}
