package org.weibao.scales.definition;

/** The five methods of the 2022 notice. Ids are the lower-case names with hyphens. */
public enum CareMethod implements Named {
    CASEWORK,
    GROUP_WORK,
    SITUATIONAL_TRAINING,
    PLAY_GUIDANCE,
    ISSUE_ANALYSIS
}
