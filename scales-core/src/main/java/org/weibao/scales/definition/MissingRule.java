package org.weibao.scales.definition;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.weibao.scales.finding.Place;

/**
 * How many members of a list may be missing, and what is done about them. All limits that are given must hold.
 *
 * @param allow at most so many missing; {@link Integer#MAX_VALUE} for {@code any}
 * @param answered at least so many answered
 * @param answeredShare at least this share of the list answered, 0 to 1
 * @param required members that may not be missing
 */
public record MissingRule(
        OptionalInt allow,
        OptionalInt answered,
        OptionalDouble answeredShare,
        List<Reference> required,
        Then then,
        Place at) {

    public MissingRule {
        required = List.copyOf(required);
    }

    /** Nothing may be missing. */
    public static final MissingRule COMPLETE = new MissingRule(
            OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), List.of(), Then.NOT_SAID, Place.NONE);

    /** Whether anything may be missing at all. */
    public boolean allowsMissing() {
        return allow.isPresent() || answered.isPresent() || answeredShare.isPresent();
    }

    /** What is done about what is missing. */
    public enum Then implements Named {
        NOT_SAID,
        PRORATE,
        IGNORE
    }
}
