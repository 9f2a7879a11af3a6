package org.weibao.scales.definition;

import java.util.List;
import org.weibao.scales.finding.Place;

/**
 * A telephone number for everybody.
 *
 * @param number as it is dialled
 * @param hours when it answers, in words
 * @param text what it is for
 */
public record Hotline(String id, String number, Text name, Text hours, Text text, List<Reference> sources, Place at) {

    public Hotline {
        sources = List.copyOf(sources);
    }
}
