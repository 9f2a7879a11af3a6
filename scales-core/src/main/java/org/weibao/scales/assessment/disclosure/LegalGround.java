package org.weibao.scales.assessment.disclosure;

import static org.weibao.scales.assessment.disclosure.Partner.CIVIL_AFFAIRS;
import static org.weibao.scales.assessment.disclosure.Partner.HEALTH;
import static org.weibao.scales.assessment.disclosure.Partner.SCHOOL;
import static org.weibao.scales.assessment.disclosure.Partner.WOMENS_FEDERATION;

import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Named;

/**
 * On what ground something of a child may be handed on. A closed list, with the partners it reaches; the citations stand with the words. No lawyer
 * has reviewed it. Ids are the lower-case names with hyphens.
 */
public enum LegalGround implements Named {
    /** 个人信息保护法 13 (1), 23, 28, 29, 31: separate consent that suffices at the child's age. */
    CONSENT(SCHOOL, HEALTH, WOMENS_FEDERATION, CIVIL_AFFAIRS),
    /** 个人信息保护法 13 (4): an emergency, to protect life and health. */
    EMERGENCY(SCHOOL, HEALTH, WOMENS_FEDERATION, CIVIL_AFFAIRS),
    /** 未成年人保护法 11, 117: the duty to report. */
    MANDATORY_REPORT(CIVIL_AFFAIRS),
    /** 未成年人保护法 39 with 个人信息保护法 13 (3): a school has to stop bullying. */
    SCHOOL_BULLYING(SCHOOL),
    /** 未成年人保护法 92: a child without care, or who has to be placed. */
    TEMPORARY_GUARDIANSHIP(CIVIL_AFFAIRS),
    /** 未成年人保护法 97: complaints about harm to minors are taken and passed on. */
    COMPLAINT(CIVIL_AFFAIRS),
    /** 反家庭暴力法 13, 14: help for a child who suffers, or may suffer, violence at home. */
    FAMILY_VIOLENCE(WOMENS_FEDERATION, CIVIL_AFFAIRS),
    /** 精神卫生法 28: danger to oneself or others; to a hospital at once. */
    DANGER(HEALTH);

    private final Set<Partner> partners;

    LegalGround(Partner... partners) {
        this.partners = Set.of(partners);
    }

    public boolean reaches(Partner partner) {
        return partners.contains(partner);
    }

    /** All that reach that partner, in order. */
    public static Stream<LegalGround> reaching(Partner partner) {
        return Stream.of(values()).filter(ground -> ground.reaches(partner));
    }
}
