package org.weibao.scales.cli;

import java.util.Optional;
import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.exchange.AssessmentsJson;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.ReferralJson;
import org.weibao.scales.text.Words;

/** {@code {assessments, referral, errors}}: a case for programs. */
final class CaseJson {

    private CaseJson() {}

    static String text(CaseResult result, ScaleLibrary library, String language) {
        return JsonText.of(json -> {
            json.writeStartObject();
            AssessmentsJson.write(
                    json,
                    result.assessments(),
                    result::hasSeveral,
                    id -> library.scale(id).labels(language));
            result.referral().ifPresent(referral -> ReferralJson.write(json, "referral", referral, Words.in(language)));
            FindingsJson.write(json, "errors", result.findings(), Optional.of(language));
            json.writeEnd();
        });
    }
}
