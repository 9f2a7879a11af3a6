package org.weibao.scales.assessment;

import java.util.List;

/**
 * How much of the form was answered.
 *
 * @param items items that were to be answered (those behind closed gates are not)
 * @param answered of those; a declined item is answered
 * @param missing ids of the others
 * @param notAsked ids of items behind closed gates
 */
public record Completeness(int items, int answered, List<String> missing, List<String> notAsked) {

    public Completeness {
        missing = List.copyOf(missing);
        notAsked = List.copyOf(notAsked);
    }
}
