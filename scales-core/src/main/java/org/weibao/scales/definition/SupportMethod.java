package org.weibao.scales.definition;

/** The five methods that the 2022 notice names for those services. Ids are the lower-case names with hyphens. */
public enum SupportMethod implements Named {
    /** 个案. */
    CASE_WORK,
    /** 小组. */
    GROUP_WORK,
    /** 情境训练. */
    SITUATIONAL_TRAINING,
    /** 游戏辅导. */
    PLAY_GUIDANCE,
    /** 问题辨析. */
    PROBLEM_ANALYSIS
}
