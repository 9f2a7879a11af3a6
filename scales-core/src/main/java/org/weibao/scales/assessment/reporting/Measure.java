package org.weibao.scales.assessment.reporting;

import org.weibao.scales.definition.Named;

/** What the station did. A closed list; ids are the lower-case names with hyphens. */
public enum Measure implements Named {
    ASSESSMENT,
    CONSULTATION,
    STATION_CARE,
    HOME_VISIT,
    GUARDIAN_GUIDANCE,
    SAFETY_CHECK,
    PROFESSIONAL_REFERRAL,
    MEDICAL_REFERRAL,
    EMERGENCY_HANDLING,
    /** 强制报告. */
    MANDATORY_REPORT,
    /** With school, residents' committee, women's federation, civil affairs. */
    COORDINATION,
    FOLLOW_UP,
    OTHER
}
