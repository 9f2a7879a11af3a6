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
    WELL_BEING;

    /** Whether it is about harm to the child, by itself or by others, that has to be acted on whatever else is wrong with a form. */
    public boolean isOfHarm() {
        return this == SELF_HARM || this == IDEATION || this == ATTEMPT || this == ABUSE;
    }
}
