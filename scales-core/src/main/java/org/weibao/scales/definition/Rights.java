package org.weibao.scales.definition;

import java.util.Optional;

/**
 * Who owns an instrument and what may be done with it.
 *
 * @param wordingShipped whether this library may carry the official item wording; otherwise a station installs it
 */
public record Rights(Status status, Optional<String> holder, boolean wordingShipped, Optional<Text> note) {

    /** Ids are the lower-case names with hyphens. */
    public enum Status implements Named {
        PUBLIC_DOMAIN,
        FREE,
        FREE_NON_COMMERCIAL,
        PERMISSION,
        LICENSED,
        OWN,
        UNCERTAIN
    }
}
