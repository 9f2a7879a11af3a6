package org.weibao.scales.loading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.finding.Finding;

/**
 * What cannot be trusted of a document because something in it or around it could not be kept. Here an answer is a small tree with its
 * item's name beside it, so that a doubt anywhere in the tree is a doubt of the answer.
 */
record FhirDoubts(Set<String> within, Doubts around) {

    static FhirDoubts in(List<Finding> findings) {
        return new FhirDoubts(
                findings.stream().map(finding -> finding.place().pointer()).collect(Collectors.toUnmodifiableSet()),
                Doubts.in(List.copyOf(findings)));
    }

    boolean about(String pointer) {
        return around.about(pointer) || within.stream().anyMatch(doubt -> doubt.startsWith(pointer + "/"));
    }
}
