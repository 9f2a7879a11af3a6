package org.weibao.scales.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.assessment.disclosure.Ask;
import org.weibao.scales.assessment.disclosure.Partner;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.Service;

/** What each partner is to do in this case. */
final class Asks {

    private Asks() {}

    static List<Ask> of(Partner partner, CaseFacts facts) {
        return Stream.of(Ask.values())
                .filter(ask -> ask.partner() == partner)
                .filter(ask -> isNeeded(ask, facts))
                .toList();
    }

    private static boolean isNeeded(Ask ask, CaseFacts facts) {
        return switch (ask) {
            case KEEP_SAFE_AT_SCHOOL -> facts.mustKeepSafe();
            case SUPPORT_AT_SCHOOL -> facts.goesTo(Service.SCHOOL_PSYCHOLOGY);
            case STOP_BULLYING -> isBullied(facts);
            case ASSESS_MIND ->
                facts.goesTo(Service.MENTAL_HEALTH_CENTRE, Service.CHILD_PSYCHIATRY, Service.PSYCHIATRIC_EMERGENCY);
            case ASSESS_DEVELOPMENT ->
                facts.goesTo(Service.MATERNAL_CHILD_HEALTH, Service.DEVELOPMENTAL_PAEDIATRICS, Service.REHABILITATION);
            case EXAMINE_BODY -> facts.goesTo(Service.GENERAL_MEDICINE, Service.EMERGENCY_MEDICINE);
            case SUPPORT_PARENTING -> facts.goesTo(Service.PARENTING_GUIDANCE, Service.FAMILY_SUPPORT);
            case HELP_AGAINST_FAMILY_VIOLENCE -> suffersFamilyViolence(facts);
            case RECEIVE_REPORT -> facts.mustReport();
            case CARE_FOR_A_TIME -> isWithoutCare(facts);
            case COORDINATE_PROTECTION -> facts.escalates() || facts.goesTo(Service.CHILD_PROTECTION_OFFICE);
        };
    }

    static boolean isBullied(CaseFacts facts) {
        return facts.knows(ContextEvent.BULLYING) || facts.raised(FlagKind.BULLYING);
    }

    /** Violence at home is what a guardian under suspicion, or a report on violence, stands for. */
    static boolean suffersFamilyViolence(CaseFacts facts) {
        boolean violence = facts.raised(FlagKind.VIOLENCE, FlagKind.ABUSE)
                || facts.knows(ContextEvent.ABUSE_SUSPECTED)
                || facts.knows(SafeguardingSignal.INJURIES_OR_MALNUTRITION, SafeguardingSignal.SERIOUS_HARM_OR_DANGER);
        return violence && (facts.mustReport() || isGuardianSuspected(facts));
    }

    static boolean isWithoutCare(CaseFacts facts) {
        return isGuardianSuspected(facts)
                || facts.knows(
                        SafeguardingSignal.ABANDONED_OR_WITHOUT_CARE,
                        SafeguardingSignal.MISSING_OR_TRAFFICKED,
                        SafeguardingSignal.ORGANISED_BEGGING);
    }

    private static boolean isGuardianSuspected(CaseFacts facts) {
        return facts.referral().consent().state() == Consent.GUARDIAN_SUSPECTED;
    }
}
