package org.weibao.scales.definition;

/**
 * Whether sharing and a referral that is not urgent were agreed to. It never stands before an emergency, a report, a safety check or
 * the notice to the guardian. Ids are the lower-case names with hyphens.
 */
public enum Consent implements Named {
    GUARDIAN_GIVEN,
    /** By the minor; counts at the ages that the policy names. */
    MINOR_GIVEN,
    REFUSED,
    WITHDRAWN,
    NOT_ASKED,
    GUARDIAN_UNREACHABLE,
    /** The guardian may be the source of harm, so is not asked. */
    GUARDIAN_SUSPECTED
}
