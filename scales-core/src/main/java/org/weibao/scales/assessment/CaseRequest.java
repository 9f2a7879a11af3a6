package org.weibao.scales.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is sent in for one child: answers to one or several scales, and what is known beside them.
 *
 * @param requests by scale id, in the order of the document
 * @param context the case without its assessments
 * @param policy id of the referral policy; empty: the library's default
 */
public record CaseRequest(Map<String, Request> requests, Case context, Optional<String> policy) {

    public CaseRequest {
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
    }
}
