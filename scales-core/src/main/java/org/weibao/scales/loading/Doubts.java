package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/**
 * Which values of a document only stand in for what could not be kept: a key written twice with two values, a number beyond every
 * range. Such an answer is unreadable. Taking the stand-in for it could call a child safe who is not.
 *
 * @param values pointers of values that stand in
 * @param trees pointers below which nothing is certain, since the whole was written twice
 */
record Doubts(Set<String> values, Set<String> trees) {

    static Doubts in(List<Finding> findings) {
        return new Doubts(
                pointers(findings),
                pointers(findings.stream()
                        .filter(finding -> finding.code() == FindingCode.DUPLICATE_KEY)
                        .toList()));
    }

    private static Set<String> pointers(List<Finding> findings) {
        return findings.stream().map(finding -> finding.place().pointer()).collect(Collectors.toSet());
    }

    boolean about(String pointer) {
        if (values.isEmpty()) {
            return false;
        }
        return values.contains(pointer) || ancestors(pointer).stream().anyMatch(trees::contains);
    }

    private static List<String> ancestors(String pointer) {
        List<String> ancestors = new ArrayList<>();
        for (int slash = pointer.lastIndexOf('/'); slash > 0; slash = pointer.lastIndexOf('/', slash - 1)) {
            ancestors.add(pointer.substring(0, slash));
        }
        return ancestors;
    }
}
