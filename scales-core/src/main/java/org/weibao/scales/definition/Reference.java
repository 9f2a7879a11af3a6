package org.weibao.scales.definition;

import org.weibao.scales.finding.Place;

/** A name that refers to something declared elsewhere in the file, and where it was written. */
public record Reference(String id, Place at) {

    public static Reference to(String id) {
        return new Reference(id, Place.NONE);
    }
}
