package org.weibao.scales.assessment.monitoring;

import org.weibao.scales.definition.Named;

/** Why assessments may not be compared: a difference would say nothing of the child. Ids are the lower-case names with hyphens. */
public enum Incomparable implements Named {
    SCALE_DIFFERS,
    VERSION_DIFFERS,
    /** The same version number, but another file. */
    DIGEST_DIFFERS,
    INFORMANT_DIFFERS,
    /** The sender says that not the same person answered each time. */
    PERSON_DIFFERS,
    /** Sex or age contradict each other: the answers are hardly about the same child. */
    CHILD_DIFFERS,
    INVALID_FORM
}
