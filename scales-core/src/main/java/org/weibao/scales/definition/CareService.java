package org.weibao.scales.definition;

/** The six services of the 2022 notice. Ids are the lower-case names with hyphens. */
public enum CareService implements Named {
    EMOTIONAL_RELIEF,
    PSYCHOLOGICAL_SUPPORT,
    BEHAVIOUR_GUIDANCE,
    RELATIONSHIP_MEDIATION,
    PARENTING_EDUCATION,
    RESILIENCE_BUILDING
}
