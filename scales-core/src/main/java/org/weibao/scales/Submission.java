package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.finding.Finding;

/**
 * What came of one request that was sent in as a document.
 *
 * @param ref the sender's own reference, when it could be read
 * @param assessment empty when anything was refused
 * @param findings what was refused, and why; never an answer's value
 * @param safetyFlags of a refused request: the flags that guard safety, judged on the answers that are valid;
 *     empty when not even one answer could be read
 */
public record Submission(
        Optional<String> ref, Optional<Assessment> assessment, List<Finding> findings, List<Flag> safetyFlags) {

    public Submission {
        findings = List.copyOf(findings);
        safetyFlags = List.copyOf(safetyFlags);
    }
}
