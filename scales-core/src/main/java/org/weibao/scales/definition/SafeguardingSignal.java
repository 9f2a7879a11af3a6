package org.weibao.scales.definition;

/**
 * The nine situations that have to be reported: 关于建立侵害未成年人案件强制报告制度的意见（试行）(2020), 第四条. Found or suspected counts alike.
 * Ids are the lower-case names with hyphens.
 */
public enum SafeguardingSignal implements Named {
    /** （一） injury to genitals or private parts that is not normal. */
    PRIVATE_PARTS_INJURY,
    /** （二） a girl under 14: sexual assault, pregnancy or abortion. */
    SEXUAL_ASSAULT_UNDER_14,
    /** （三） a girl of 14 or more: pregnancy or abortion after a sexual assault. */
    PREGNANCY_FROM_ASSAULT,
    /** （四） many injuries, severe malnutrition or clouded consciousness with violence, bullying, maltreatment or drugging. */
    INJURIES_OR_MALNUTRITION,
    /** （五） disability or death by suicide, self-injury, work, poison, drugs or beating. */
    ABNORMAL_DEATH_OR_DISABILITY,
    /** （六） abandoned, or long without care. */
    ABANDONED_OR_WITHOUT_CARE,
    /** （七） of unknown origin, missing, trafficked or bought. */
    MISSING_OR_TRAFFICKED,
    /** （八） made to beg. */
    ORGANISED_BEGGING,
    /** （九） other serious harm, or facing unlawful harm now. */
    SERIOUS_HARM_OR_DANGER
}
