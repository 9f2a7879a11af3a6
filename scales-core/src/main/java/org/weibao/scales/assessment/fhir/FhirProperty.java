package org.weibao.scales.assessment.fhir;

import org.weibao.scales.definition.Named;

/** What an observation, or a part of one, is about when that has no name in a definition. Ids are the lower-case names with hyphens. */
public enum FhirProperty implements Named {
    /** Whether the form may be interpreted. */
    VALIDITY,
    /** The level of the referral. */
    LEVEL,
    RISK,
    FLAG_KIND,
    DUTY,
    /** Present danger. */
    ACUTE,
    /** It makes the form invalid. */
    INVALIDATES
}
