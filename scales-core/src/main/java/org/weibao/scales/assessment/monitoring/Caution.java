package org.weibao.scales.assessment.monitoring;

import org.weibao.scales.definition.Named;

/** What to keep in mind when a change is read. Ids are the lower-case names with hyphens. */
public enum Caution implements Named {
    /** Less than {@value #SHORT_DAYS} days: the answers of last time may still be remembered (practice). */
    SHORT_INTERVAL,
    /** Shorter than the time that the answers look back on, so that both forms speak of the same days in part. */
    WITHIN_RECALL,
    DAY_UNKNOWN,
    INFORMANT_UNKNOWN,
    /** Nobody said that the same caregiver, teacher or member of staff answered each time. */
    SAME_PERSON_UNKNOWN,
    /** One of the forms was answered in a way that raises doubt. */
    DOUBTFUL_FORM,
    /** The value stands at the end where concern is lowest: a further improvement could not show. */
    AT_BEST_END,
    /** The value stands at the end where concern is greatest: a further deterioration could not show. */
    AT_WORST_END,
    /** The value stands at an end of its range, and which way concern grows is not known. */
    AT_AN_END,
    /** One of the values was made although answers were missing. */
    PARTIAL_VALUE;

    /** Judgement; test and retest are commonly about two weeks apart (Terwee et al., J Clin Epidemiol 2007;60:34–42). */
    public static final int SHORT_DAYS = 14;
}
