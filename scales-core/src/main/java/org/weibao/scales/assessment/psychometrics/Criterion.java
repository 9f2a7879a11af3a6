package org.weibao.scales.assessment.psychometrics;

import java.util.List;
import java.util.Map;

/**
 * What is known of people from elsewhere.
 *
 * @param byRef whether the criterion holds, by the sender's opaque reference
 * @param refusedLines numbers of the lines that could not be used, counted from 1; a reference that stands twice is refused wherever it stands
 */
public record Criterion(Map<String, Boolean> byRef, List<Long> refusedLines) {

    public Criterion {
        byRef = Map.copyOf(byRef);
        refusedLines = List.copyOf(refusedLines);
    }

    @Override
    public String toString() {
        return "Criterion[" + byRef.size() + " people]";
    }
}
