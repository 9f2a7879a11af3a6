package org.weibao.scales.assessment;

import java.util.Optional;
import org.weibao.scales.definition.Named;

/** A score without a value, and why. */
public record Unscorable(String id, Reason reason, int answered, int of) implements ScoreResult {

    @Override
    public Optional<String> band(String banding) {
        return Optional.empty();
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Reason implements Named {
        TOO_MANY_MISSING,
        REQUIRED_MISSING,
        NO_NORM_GROUP,
        OUTSIDE_NORM,
        UNDEFINED,
        NOT_FOR_THIS_RESPONDENT,
        UNKNOWN_RESPONDENT
    }
}
