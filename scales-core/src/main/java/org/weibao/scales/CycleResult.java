package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.finding.Finding;

/**
 * What came of a document that takes a referral one step on.
 *
 * @param progress where it stands after the event, or where it stood when the event was refused; empty when the document cannot be used
 * @param findings what was refused, and why
 */
public record CycleResult(Optional<Progress> progress, List<Finding> findings) {

    public CycleResult {
        findings = List.copyOf(findings);
    }
}
