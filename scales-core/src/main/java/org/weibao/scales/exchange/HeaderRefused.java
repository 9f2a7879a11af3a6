package org.weibao.scales.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.finding.Finding;

/** The first line of a batch table was refused, before anything was written. */
public final class HeaderRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    HeaderRefused(List<Finding> findings) {
        super(findings.stream().map(finding -> finding.code().id()).collect(Collectors.joining(", ")));
        this.findings = List.copyOf(findings);
    }

    /** Everything that is wrong with it; never empty. */
    public List<Finding> findings() {
        return findings;
    }
}
