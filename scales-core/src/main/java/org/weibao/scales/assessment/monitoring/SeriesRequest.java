package org.weibao.scales.assessment.monitoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Request;

/**
 * What is sent in to be compared.
 *
 * @param scale id of the scale
 * @param requests in the order of the document
 * @param samePerson whether the same person answered each time; empty when the document does not say
 */
public record SeriesRequest(String scale, List<Request> requests, Optional<Boolean> samePerson) {

    public SeriesRequest {
        requests = List.copyOf(requests);
    }
}
