package org.weibao.scales.cli;

import java.util.Optional;
import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningResult;

/** {@code {assessments, referral, errors}}: a case for programs; a screening has {@code screening} before its referral. */
final class CaseJson {

    private CaseJson() {}

    static String text(CaseResult result, ScaleLibrary library, String language) {
        return text(new ScreeningResult(Optional.empty(), result), library, language);
    }

    static String text(ScreeningResult screened, ScaleLibrary library, String language) {
        return screened.json(library, language);
    }
}
