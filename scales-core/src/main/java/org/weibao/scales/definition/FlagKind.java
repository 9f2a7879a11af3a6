package org.weibao.scales.definition;

/** What a flag is about; policies select by it. Ids are the lower-case names with hyphens. */
public enum FlagKind implements Named {
    SELF_HARM,
    IDEATION,
    ATTEMPT,
    PSYCHOSIS,
    SEVERE_SYMPTOMS,
    SYMPTOMS,
    DEVELOPMENTAL,
    ABUSE,
    VIOLENCE,
    BULLYING,
    SUBSTANCE,
    SLEEP,
    PHYSICAL,
    FAMILY,
    FUNCTIONING,
    WELL_BEING
}
