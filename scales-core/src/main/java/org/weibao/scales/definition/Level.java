package org.weibao.scales.definition;

/** What a referral comes to, from the least to the most urgent. Ids are the lower-case names with hyphens. */
public enum Level implements Named {
    /** Nothing that calls for a referral was found this time; it never says that there is no risk. */
    NONE,
    /** 站内关爱: the station's social worker looks after the child. */
    STATION_CARE,
    /** 转介专业服务: counselling or the school's psychological teacher. */
    PROFESSIONAL,
    /** 建议就医: a doctor should see the child. */
    MEDICAL,
    /** 紧急处置: now, and the child is never alone until handed over. */
    EMERGENCY;

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** From here on a trained person has to confirm face to face what a screen proposes. */
    public boolean needsConfirmation() {
        return isAtLeast(PROFESSIONAL);
    }
}
