package org.weibao.scales.checking;

import org.weibao.scales.definition.Profile;
import org.weibao.scales.finding.FindingCode;

/** With more than one score, the scale says which one a summary shows. */
final class MainScoreIsNamed implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Profile profile = examined.scale().profile();
        var scores = examined.scale().scores();
        if (scores.size() > 1 && profile.main().isEmpty()) {
            findings.note(
                    FindingCode.MAIN_MISSING,
                    profile.at(),
                    "count",
                    String.valueOf(scores.size()),
                    "nearest",
                    scores.get(0).id());
        }
    }
}
