package org.weibao.scales.disclosure;

import org.weibao.scales.assessment.Referral.ConsentState;
import org.weibao.scales.assessment.disclosure.LegalGround;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.Service;

/** Whether a legal ground holds in this case. */
final class Grounds {

    private Grounds() {}

    static boolean hold(LegalGround ground, CaseFacts facts) {
        return switch (ground) {
            case CONSENT -> isConsented(facts.referral().consent());
            case EMERGENCY -> facts.isEmergency();
            case MANDATORY_REPORT -> facts.mustReport();
            case SCHOOL_BULLYING -> Asks.isBullied(facts);
            case TEMPORARY_GUARDIANSHIP -> Asks.isWithoutCare(facts);
            case COMPLAINT ->
                facts.knows(ContextEvent.ABUSE_SUSPECTED, ContextEvent.DISCLOSURE)
                        || facts.knows(SafeguardingSignal.values());
            case FAMILY_VIOLENCE -> Asks.suffersFamilyViolence(facts);
            case DANGER ->
                facts.isEmergency()
                        && (facts.goesTo(Service.PSYCHIATRIC_EMERGENCY)
                                || facts.knows(ContextEvent.DANGER_TO_SELF, ContextEvent.DANGER_TO_OTHERS));
        };
    }

    private static boolean isConsented(ConsentState consent) {
        boolean given = consent.state() == Consent.GUARDIAN_GIVEN || consent.state() == Consent.MINOR_GIVEN;
        return given && consent.suffices();
    }
}
