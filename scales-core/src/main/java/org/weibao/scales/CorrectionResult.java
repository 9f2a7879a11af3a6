package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.finding.Finding;

/**
 * What came of a correction that was sent in as a document.
 *
 * @param correction empty when anything was refused
 * @param assessment the corrected one
 * @param referral on the corrected assessment alone
 * @param refused when anything was refused all forms, accepted ones too, with the safety flags judged on their valid answers
 * @param findings what was refused, and why; never an answer's value
 */
public record CorrectionResult(
        Optional<Correction> correction,
        Optional<Assessment> assessment,
        Optional<Referral> referral,
        List<Case.Refused> refused,
        List<Finding> findings) {

    public CorrectionResult {
        refused = List.copyOf(refused);
        findings = List.copyOf(findings);
    }
}
