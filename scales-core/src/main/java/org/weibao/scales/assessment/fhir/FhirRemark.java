package org.weibao.scales.assessment.fhir;

import org.weibao.scales.definition.Named;

/** What has to be said in words because FHIR has no element for it. Ids are the lower-case names with hyphens. */
public enum FhirRemark implements Named {
    /** An item is asked under a condition that FHIR's flat lists of single answers cannot say. */
    GATE_NOT_SAID,
    /** A score was computed although answers are missing. */
    PARTIAL,
    /** An outcome could be a higher one, had everything been answered. */
    HIGHER_UNDETERMINED
}
