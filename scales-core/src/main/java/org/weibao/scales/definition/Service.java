package org.weibao.scales.definition;

/** What an institution offers, and what a policy asks for. A closed list; ids are the lower-case names with hyphens. */
public enum Service implements Named {
    GENERAL_ACTIVITIES,
    STATION_SOCIAL_WORK,
    COUNSELLING,
    /** 学校心理教师. */
    SCHOOL_PSYCHOLOGY,
    PARENTING_GUIDANCE,
    FAMILY_SUPPORT,
    /** 精神卫生中心. */
    MENTAL_HEALTH_CENTRE,
    CHILD_PSYCHIATRY,
    /** 妇幼保健. */
    MATERNAL_CHILD_HEALTH,
    DEVELOPMENTAL_PAEDIATRICS,
    GENERAL_MEDICINE,
    REHABILITATION,
    PSYCHIATRIC_EMERGENCY,
    EMERGENCY_MEDICINE,
    POLICE,
    /** 区未保办. */
    CHILD_PROTECTION_OFFICE
}
