package org.weibao.scales.definition;

import org.weibao.scales.finding.Place;

/**
 * A member of a list: an item or a score.
 *
 * @param reversed reverse-keyed in this list only ({@code -q3})
 */
public record Term(String id, boolean reversed, Place at) {

    public static Term of(String id) {
        return new Term(id, false, Place.NONE);
    }
}
