package org.weibao.scales.assessment.followup;

import org.weibao.scales.definition.Named;

/** Where a referral stands on its way. Ids are the lower-case names with hyphens. */
public enum Stage implements Named {
    /** The engine proposed it; nobody has looked at it yet. */
    PROPOSED,
    /** A trained person has confirmed it face to face. */
    REVIEWED,
    /** After the review it is not pursued. */
    DECLINED,
    CONSENT_PENDING,
    CONSENTED,
    /** The letter has gone to the receiving institution. */
    SENT,
    /** The receiving institution does not take it; it has to be proposed again. */
    REJECTED,
    ACCEPTED,
    ATTENDED,
    NOT_ATTENDED,
    /** The receiving institution has said what came of it. */
    OUTCOME_RECEIVED,
    /** The child is back in the care of the station. */
    RETURNED,
    /** The station follows the child up. */
    FOLLOWING,
    /** The end: what is new from here on is a new referral. */
    CLOSED
}
