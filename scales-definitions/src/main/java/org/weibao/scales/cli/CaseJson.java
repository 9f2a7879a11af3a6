package org.weibao.scales.cli;

import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.exchange.AssessmentsJson;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.ReferralJson;
import org.weibao.scales.exchange.ScreeningJson;
import org.weibao.scales.text.Words;

/** {@code {assessments, referral, errors}}: a case for programs; a screening has {@code screening} before its referral. */
final class CaseJson {

    private CaseJson() {}

    static String text(CaseResult result, ScaleLibrary library, String language) {
        return text(new ScreeningResult(Optional.empty(), result), library, language);
    }

    static String text(ScreeningResult screened, ScaleLibrary library, String language) {
        CaseResult result = screened.result();
        Words words = Words.in(language);
        Function<String, Labels> labels = id -> library.scale(id).labels(language);
        return JsonText.of(json -> {
            json.writeStartObject();
            AssessmentsJson.write(json, result.assessments(), result::hasSeveral, labels);
            screened.screening()
                    .ifPresent(screening -> ScreeningJson.write(json, "screening", screening, words, labels));
            result.referral().ifPresent(referral -> ReferralJson.write(json, "referral", referral, words));
            FindingsJson.write(json, "errors", result.findings(), Optional.of(language));
            json.writeEnd();
        });
    }
}
