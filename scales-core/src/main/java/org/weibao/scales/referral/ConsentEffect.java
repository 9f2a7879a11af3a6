package org.weibao.scales.referral;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral.ConsentState;
import org.weibao.scales.assessment.Referral.ConsentState.Blocked;
import org.weibao.scales.assessment.Referral.ConsentState.Unblocked;
import org.weibao.scales.assessment.Referral.GuardianNotice;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ConsentRule;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.definition.Reference;

/** What consent changes: sharing and referrals that are not urgent, and nothing else. */
record ConsentEffect(PolicyDefinition policy, Case about, PolicyLevel row) {

    ConsentState state() {
        return new ConsentState(
                row.consentNeeded(),
                about.consent(),
                suffices(),
                suffices() ? List.of() : List.of(Blocked.values()),
                List.of(Unblocked.values()),
                rule().text());
    }

    /** At an emergency going to a hospital is no longer a referral that can wait. */
    boolean holdsUp(PolicyAction action) {
        boolean urgent = row.level() == Level.EMERGENCY && action.kind() == PolicyAction.Kind.REFER;
        return action.kind().canWaitForConsent() && !suffices() && !urgent;
    }

    /** What a refused, withdrawn or impossible consent to needed care leads to. */
    Stream<Reference> escalations() {
        return row.level().isAtLeast(rule().from()) ? rule().escalate().stream() : Stream.empty();
    }

    GuardianNotice guardianNotice(Verdict verdict) {
        GuardianTiming asked = Stream.concat(
                        Stream.of(row.guardian()),
                        verdict.callsForAction().stream().flatMap(held -> held.rule().guardian().stream()))
                .max(Comparator.naturalOrder())
                .orElse(row.guardian());
        GuardianTiming timing = about.consent() == Consent.GUARDIAN_SUSPECTED ? GuardianTiming.NOT_FIRST : asked;
        return new GuardianNotice(timing, policy.guardianNotices().get(timing));
    }

    private boolean suffices() {
        return rule().sufficesAt(about.knownAge());
    }

    private ConsentRule rule() {
        return policy.consents().get(about.consent());
    }
}
