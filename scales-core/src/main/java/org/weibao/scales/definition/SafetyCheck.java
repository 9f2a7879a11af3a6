package org.weibao.scales.definition;

/** What a trained person's face-to-face safety check came to. Ids are the lower-case names with hyphens. */
public enum SafetyCheck implements Named {
    NOT_DONE,
    /** There is danger. */
    POSITIVE,
    /** There is no present danger; it settles what the answers left open. */
    NEGATIVE,
    /** It could not be made. */
    IMPOSSIBLE,
    /** The child or the guardian refused it. */
    REFUSED;

    public boolean isOutstanding() {
        return this != POSITIVE && this != NEGATIVE;
    }
}
