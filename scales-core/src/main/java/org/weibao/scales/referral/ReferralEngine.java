package org.weibao.scales.referral;

import java.time.LocalDateTime;
import java.util.Optional;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;

/**
 * The one entry of this stage: a policy and a directory on a case give a referral. It is a function of its arguments; it sends
 * nothing, clears nothing and knows no clock. The policy must be sound.
 */
public final class ReferralEngine {

    private ReferralEngine() {}

    /** Without a directory: every destination is to be asked for at the district. */
    public static Referral refer(PolicyDefinition policy, Case about) {
        return refer(policy, Directory.EMPTY, about, Optional.empty());
    }

    /** @param moment the local time at the station: what is valid that day, and what is open now */
    public static Referral refer(PolicyDefinition policy, Directory directory, Case about, LocalDateTime moment) {
        return refer(policy, directory, about, Optional.of(moment));
    }

    private static Referral refer(
            PolicyDefinition policy, Directory directory, Case about, Optional<LocalDateTime> moment) {
        Words words = new Words(policy);
        CaseFlags flags = CaseFlags.of(about);
        Verdict verdict = Verdict.of(policy, about, flags);
        PolicyLevel row = verdict.row();
        Statements statements = new Statements(policy, about, flags);
        ConsentEffect consent = new ConsentEffect(policy, about, row);
        return new Referral(
                verdict.level(),
                statements.of(row),
                statements.isConclusive(),
                verdict.colour(),
                verdict.window().limit(),
                verdict.window().isJudgement(),
                words.role(row.by()),
                new Actions(policy, about, words).of(verdict, consent),
                verdict.reasons(words),
                AlsoConsidered.of(policy, verdict, flags),
                verdict.confirmFaceToFace(),
                new Duties(policy, about, words).of(verdict, flags),
                consent.state(),
                consent.guardianNotice(verdict),
                Destinations.of(policy, directory, about, verdict, moment),
                Contacts.of(policy, directory, row),
                verdict.followUp(),
                Unmeasured.of(about),
                policy.identity(),
                words.disclaimer());
    }
}
