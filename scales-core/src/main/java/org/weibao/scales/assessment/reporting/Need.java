package org.weibao.scales.assessment.reporting;

import org.weibao.scales.definition.Named;

/** What somebody came for, or what was seen to be needed. A closed list; ids are the lower-case names with hyphens. */
public enum Need implements Named {
    EMOTION,
    BEHAVIOUR,
    /** With peers. */
    PEERS,
    /** Between child and parents. */
    PARENT_CHILD,
    STUDY,
    /** Sleep, appetite, body. */
    HEALTH,
    DEVELOPMENT,
    /** Care and guardianship. */
    CARE,
    /** Harm by others, or danger of it. */
    PROTECTION,
    HARDSHIP,
    PARENTING_SKILLS,
    OTHER
}
