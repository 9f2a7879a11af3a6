package org.weibao.scales.checking;

import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.finding.FindingCode;

/** Flags that guard safety have the kind or the duty that policies choose by, and present danger is a crisis. */
final class FlagsSayWhatFollows implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        for (FlagRule flag : examined.scale().flags()) {
            boolean chosenBy = flag.kind().isPresent() || flag.duty().isPresent();
            if (flag.risk().guardsSafety() && !chosenBy && !flag.invalidates()) {
                findings.note(
                        FindingCode.FLAG_WITHOUT_KIND,
                        flag.at(),
                        "found",
                        flag.id(),
                        "risk",
                        flag.risk().id());
            }
            if (flag.acute() && flag.risk() != Risk.CRISIS) {
                findings.note(
                        FindingCode.ACUTE_WITHOUT_CRISIS,
                        flag.at(),
                        "found",
                        flag.id(),
                        "risk",
                        flag.risk().id());
            }
        }
    }
}
