package org.weibao.scales;

import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.finding.Finding;

/**
 * Some answers do not fit the scale, so that nothing was scored. The safety flags were judged all the same on the answers that do
 * fit; a refused answer counts as unknown, never as "no".
 */
public final class AnswersRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final transient List<Flag> safetyFlags;

    public AnswersRefused(List<Finding> findings, List<Flag> safetyFlags) {
        super(findings.stream()
                .map(finding -> finding.code().id() + " " + finding.place().pointer())
                .collect(Collectors.joining(", ")));
        this.findings = List.copyOf(findings);
        this.safetyFlags = List.copyOf(safetyFlags);
    }

    /** What was refused, by item; never an answer's value. */
    public List<Finding> findings() {
        return findings;
    }

    /** The flags that guard safety, raised and not ruled out first. */
    public List<Flag> safetyFlags() {
        return safetyFlags;
    }
}
