package org.weibao.scales.checking;

import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.finding.FindingCode;

/** Some complete form raises each flag, and some other does not. */
final class FlagsCanBeRaised implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Possibilities possibilities = new Possibilities(examined);
        for (FlagRule flag : examined.scale().flags()) {
            Possibility raised = possibilities.of(flag.when());
            if (!raised.mayHold()) {
                findings.note(FindingCode.FLAG_NEVER_RAISED, flag.at(), "found", flag.id());
            } else if (!raised.mayFail() && flag.forWhom().isEmpty()) {
                findings.note(FindingCode.FLAG_ALWAYS_RAISED, flag.at(), "found", flag.id());
            }
        }
    }
}
