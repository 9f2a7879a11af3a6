package org.weibao.scales.definition;

/** Something that is known of a child beside the answers. A closed list; ids are the lower-case names with hyphens. */
public enum ContextEvent implements Named {
    BEREAVEMENT,
    FAMILY_CHANGE,
    ABUSE_SUSPECTED,
    /** The child told somebody of harm. */
    DISCLOSURE,
    DISASTER,
    BULLYING,
    RUNAWAY_RETURNED,
    MISSING,
    DANGER_TO_SELF,
    DANGER_TO_OTHERS
}
