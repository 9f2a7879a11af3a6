package org.weibao.scales.checking;

import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.finding.FindingCode;

/** Some complete form leads to each result of an outcome: its rule can hold, and no rule before it always does. */
final class OutcomeRulesCanHold implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Possibilities possibilities = new Possibilities(examined);
        for (OutcomeRule outcome : examined.scale().outcomes()) {
            boolean decided = false;
            for (OutcomeRule.Rule rule : outcome.rules()) {
                Possibility holds = possibilities.of(rule.when());
                if (decided || !holds.mayHold()) {
                    findings.note(
                            FindingCode.RULE_NEVER_HOLDS, rule.at(), "outcome", outcome.id(), "found", rule.result());
                }
                decided |= !holds.mayFail();
            }
        }
    }
}
