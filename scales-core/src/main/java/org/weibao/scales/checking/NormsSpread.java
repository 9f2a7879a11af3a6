package org.weibao.scales.checking;

import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Standard deviations, medians and coefficients of variation of norms are greater than zero. */
final class NormsSpread implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        for (Norm norm : examined.scale().norms()) {
            norm.groups().stream()
                    .flatMap(group -> group.values().values().stream())
                    .forEach(value -> value.<Void>match(
                            group -> positive("sd", group.sd(), group.at(), findings),
                            lms -> {
                                positive("m", lms.m(), lms.at(), findings);
                                return positive("s", lms.s(), lms.at(), findings);
                            },
                            lookup -> null));
        }
    }

    private static Void positive(String which, double value, Place at, Findings findings) {
        if (!(value > 0)) {
            findings.note(FindingCode.SD_NOT_POSITIVE, at, "which", which, "found", Numeral.text(value));
        }
        return null;
    }
}
