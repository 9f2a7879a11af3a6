package org.weibao.scales.cli;

import java.util.Optional;
import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.exchange.AssessmentJson;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.ReferralJson;
import org.weibao.scales.text.Words;

/** {@code {assessments, referral, errors}}: a case for programs. */
final class CaseJson {

    private CaseJson() {}

    static String text(CaseResult result, ScaleLibrary library, String language) {
        return JsonText.of(json -> {
            json.writeStartObject().writeStartObject("assessments");
            result.assessments().forEach(assessment -> {
                String id = assessment.scale().id();
                Labels labels = library.scale(id).labels(language);
                AssessmentJson.write(json, id, assessment, labels);
            });
            json.writeEnd();
            result.referral().ifPresent(referral -> ReferralJson.write(json, "referral", referral, Words.in(language)));
            FindingsJson.write(json, "errors", result.findings(), Optional.of(language));
            json.writeEnd();
        });
    }
}
