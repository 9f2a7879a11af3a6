package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;

/**
 * What came of a case that was sent in as a document.
 *
 * @param assessments of the scales whose answers were accepted, in the order of the case
 * @param refused scales whose answers were refused, with the safety flags judged on the valid ones
 * @param referral decided on all of these, since a refused answer never stops it; empty when the document could not be read at all
 * @param findings what was refused, and why; never an answer's value
 */
public record CaseResult(
        List<Assessment> assessments, List<Case.Refused> refused, Optional<Referral> referral, List<Finding> findings) {

    public CaseResult {
        assessments = List.copyOf(assessments);
        refused = List.copyOf(refused);
        findings = List.copyOf(findings);
    }

    /** Whether the case has several forms of that scale, refused ones included. */
    public boolean hasSeveral(String scale) {
        long assessed = assessments.stream()
                .filter(each -> each.scale().id().equals(scale))
                .count();
        return assessed
                        + refused.stream()
                                .filter(each -> each.scale().equals(scale))
                                .count()
                > 1;
    }

    /** Definitions of all scales that the case speaks of, each once. */
    public List<ScaleDefinition> definitions(ScaleLibrary library) {
        return definitions(library, scales());
    }

    static List<ScaleDefinition> definitions(ScaleLibrary library, Stream<String> scales) {
        return scales.distinct()
                .flatMap(id -> library.find(id).stream())
                .map(Scale::definition)
                .toList();
    }

    /** Ids of all scales that the case speaks of. */
    Stream<String> scales() {
        return Stream.concat(
                assessments.stream().map(each -> each.scale().id()),
                refused.stream().map(Case.Refused::scale));
    }
}
