package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.finding.Finding;

/**
 * What came of several assessments of one child that were sent in as a document.
 *
 * @param assessments in the order of the document; empty unless all were accepted
 * @param comparison empty when anything was refused: a point that is left out in silence would change the course
 * @param referral on the latest assessment and what became worse, and nothing else that may be known of the child
 * @param refused when anything was refused all forms, accepted ones too, with the safety flags judged on their valid answers
 * @param findings what was refused, and why; never an answer's value
 */
public record SeriesResult(
        List<Assessment> assessments,
        Optional<Comparison> comparison,
        Optional<Referral> referral,
        List<Case.Refused> refused,
        List<Finding> findings) {

    public SeriesResult {
        assessments = List.copyOf(assessments);
        refused = List.copyOf(refused);
        findings = List.copyOf(findings);
    }
}
