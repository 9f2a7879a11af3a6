package org.weibao.scales.api.monitoring;

import java.util.List;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.assessment.SafetyFlags;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.Refusal;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.finding.Finding;

/** What was refused of a document of several forms, and the safety flags of these. */
final class RefusedForms {

    private RefusedForms() {}

    /** @throws ProblemException when anything was found */
    static void refuse(List<Finding> findings, List<Case.Refused> refused, ScaleLibrary library, Language language) {
        if (!findings.isEmpty()) {
            throw new ProblemException(Refusal.of(findings, language.tag())
                    .with(json -> SafetyFlags.write(
                            json, refused, scale -> false, id -> language.labels(library.scale(id)))));
        }
    }
}
