package org.weibao.scales.checking;

import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Worse;
import org.weibao.scales.finding.FindingCode;

/** "That band or a worse one" is asked only of bandings that have one worse end. */
final class OneEndIsWorse implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        examined.allConditions()
                .forEach(condition -> condition.<Void>match(new Condition.Cases<>(
                        items -> null,
                        scores -> null,
                        band -> inspect(band, examined, findings),
                        outcome -> null,
                        flag -> null,
                        count -> null,
                        respondent -> null,
                        allOf -> null,
                        anyOf -> null,
                        noneOf -> null,
                        criterion -> null)));
    }

    private static Void inspect(Condition.OfBand condition, Examined examined, Findings findings) {
        examined.declared()
                .banding(condition.banding().id())
                .filter(banding -> condition.orWorse() && banding.worse() == Worse.BOTH_ENDS)
                .ifPresent(banding ->
                        findings.note(FindingCode.AT_LEAST_ON_BOTH_ENDS, condition.at(), "found", banding.id()));
        return null;
    }
}
