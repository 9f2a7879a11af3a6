package org.weibao.scales;

import java.time.LocalDateTime;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.referral.ReferralEngine;

/** A referral policy that was read and checked. Immutable and safe for threads; it knows no clock. */
public final class Policy {

    private final PolicyDefinition definition;

    Policy(PolicyDefinition definition) {
        this.definition = definition;
    }

    public String id() {
        return definition.identity().id();
    }

    public PolicyDefinition definition() {
        return definition;
    }

    /** What the policy proposes, without a directory: every destination is to be asked for at the district. */
    public Referral refer(Case about) {
        return ReferralEngine.refer(definition, about);
    }

    /**
     * What the policy proposes, with places to go.
     *
     * @param moment the local time at the station: what is valid that day, and what is open now
     */
    public Referral refer(Case about, Directory directory, LocalDateTime moment) {
        return ReferralEngine.refer(definition, directory, about, moment);
    }

    @Override
    public String toString() {
        return "Policy[" + id() + "]";
    }
}
