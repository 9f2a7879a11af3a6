package org.weibao.scales.api.referral;

import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.Refusal;

/** A case of which something was refused: what, and the referral that was decided all the same. */
public final class CaseRefusal {

    private CaseRefusal() {}

    public static Problem of(CaseResult result, ScaleLibrary library, Language language) {
        return Refusal.of(result.findings(), language.tag()).with(new CaseJson(result, library, language)::writeSafety);
    }
}
