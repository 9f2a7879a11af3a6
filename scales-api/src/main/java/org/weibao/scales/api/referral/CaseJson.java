package org.weibao.scales.api.referral;

import jakarta.json.stream.JsonGenerator;
import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.assessment.SafetyFlags;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.exchange.AssessmentsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.ReferralJson;

/** The result of a case as JSON. */
record CaseJson(CaseResult result, ScaleLibrary library, Language language) {

    /** {@code {assessments, referral}}: everything was accepted. */
    String whole() {
        return JsonText.of(json -> {
            json.writeStartObject();
            AssessmentsJson.write(json, result.assessments(), result::hasSeveral, this::labels);
            writeReferral(json);
            json.writeEnd();
        });
    }

    /** {@code refused, referral}: something was refused, and a child's safety does not wait for the correction. Never a score. */
    void writeSafety(JsonGenerator json) {
        SafetyFlags.write(json, result.refused(), result::hasSeveral, this::labels);
        writeReferral(json);
    }

    private void writeReferral(JsonGenerator json) {
        result.referral().ifPresent(referral -> ReferralJson.write(json, "referral", referral, language.words()));
    }

    private Labels labels(String scale) {
        return language.labels(library.scale(scale));
    }
}
