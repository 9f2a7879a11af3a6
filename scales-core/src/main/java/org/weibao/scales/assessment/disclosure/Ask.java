package org.weibao.scales.assessment.disclosure;

import static org.weibao.scales.assessment.disclosure.Partner.CIVIL_AFFAIRS;
import static org.weibao.scales.assessment.disclosure.Partner.HEALTH;
import static org.weibao.scales.assessment.disclosure.Partner.SCHOOL;
import static org.weibao.scales.assessment.disclosure.Partner.WOMENS_FEDERATION;

import org.weibao.scales.definition.Named;

/**
 * What a partner is asked to do: the purpose of sharing. Without one there is nothing to share. A closed list; ids are the lower-case names
 * with hyphens.
 */
public enum Ask implements Named {
    KEEP_SAFE_AT_SCHOOL(SCHOOL),
    SUPPORT_AT_SCHOOL(SCHOOL),
    STOP_BULLYING(SCHOOL),
    ASSESS_MIND(HEALTH),
    ASSESS_DEVELOPMENT(HEALTH),
    EXAMINE_BODY(HEALTH),
    SUPPORT_PARENTING(WOMENS_FEDERATION),
    HELP_AGAINST_FAMILY_VIOLENCE(WOMENS_FEDERATION),
    RECEIVE_REPORT(CIVIL_AFFAIRS),
    CARE_FOR_A_TIME(CIVIL_AFFAIRS),
    COORDINATE_PROTECTION(CIVIL_AFFAIRS);

    private final Partner partner;

    Ask(Partner partner) {
        this.partner = partner;
    }

    public Partner partner() {
        return partner;
    }
}
