package org.weibao.scales.referral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weibao.scales.assessment.Referral.Considered;
import org.weibao.scales.assessment.Referral.Considered.Why;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyStatement;

/** What was seen and did not change the level, so that nothing that was found goes unsaid. */
final class AlsoConsidered {

    private AlsoConsidered() {}

    static List<Considered> of(PolicyDefinition policy, Verdict verdict, CaseFlags flags) {
        Set<Ground> spokenOf = new HashSet<>();
        verdict.all().forEach(held -> spokenOf.addAll(held.because()));
        List<Ground> settled = new ArrayList<>();
        List<Ground> open = new ArrayList<>();
        List<Ground> withoutRule = new ArrayList<>();
        for (CaseFlag flag : flags.that(each -> !spokenOf.contains(each.ground()))) {
            List<Ground> kind = flag.settled() ? settled : flag.isOpen() ? open : withoutRule;
            kind.add(flag.ground());
        }
        List<Considered> considered = new ArrayList<>();
        verdict.noted()
                .forEach(held -> considered.add(
                        new Considered(Why.NOTED, held.because(), held.rule().text())));
        add(considered, Why.SETTLED_BY_CHECK, PolicyStatement.SETTLED_BY_CHECK, settled, policy);
        add(considered, Why.NOT_RULED_OUT, PolicyStatement.NOT_RULED_OUT, open, policy);
        add(considered, Why.NO_RULE, PolicyStatement.NO_RULE, withoutRule, policy);
        return considered;
    }

    private static void add(
            List<Considered> considered,
            Why why,
            PolicyStatement statement,
            List<Ground> grounds,
            PolicyDefinition policy) {
        if (!grounds.isEmpty()) {
            considered.add(new Considered(why, grounds, policy.statements().get(statement)));
        }
    }
}
