package org.weibao.scales.definition;

/** The six kinds of service that the 2022 notice names for stations. Ids are the lower-case names with hyphens. */
public enum SupportService implements Named {
    /** 情绪舒缓. */
    EMOTIONAL_RELIEF,
    /** 心理支持. */
    PSYCHOLOGICAL_SUPPORT,
    /** 行为辅导. */
    BEHAVIOUR_GUIDANCE,
    /** 关系调试. */
    RELATIONSHIP_ADJUSTMENT,
    /** 亲职教育. */
    PARENTING_EDUCATION,
    /** 抗逆力提升. */
    RESILIENCE_BUILDING
}
