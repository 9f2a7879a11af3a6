package org.weibao.scales;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Place;

/**
 * What a scale refuses of an answer is said of a request, {@code /entry/0/resource/answers/q1}. A response has no such place: the finding
 * belongs to the response and names the item, and it is left out where the reader has said already what is wrong with that answer.
 */
final class FhirFindings {

    private static final Pattern ANSWER = Pattern.compile("(/entry/[0-9]+/resource)/answers/.*");

    private FhirFindings() {}

    static CaseResult inTheirOwnDocument(CaseResult result) {
        List<Finding> findings = result.findings().stream()
                .filter(finding -> !isEcho(finding, result.findings()))
                .map(FhirFindings::placed)
                .toList();
        return new CaseResult(result.assessments(), result.refused(), result.referral(), findings);
    }

    private static boolean isEcho(Finding finding, List<Finding> all) {
        Matcher answer = ANSWER.matcher(finding.place().pointer());
        return answer.matches()
                && all.stream()
                        .filter(other -> other.place().pointer().startsWith(answer.group(1) + "/item"))
                        .anyMatch(other -> finding.arguments().containsKey("item")
                                && finding.arguments()
                                        .get("item")
                                        .equals(other.arguments().get("item")));
    }

    private static Finding placed(Finding finding) {
        Place at = finding.place();
        Matcher answer = ANSWER.matcher(at.pointer());
        return answer.matches()
                ? new Finding(
                        finding.code(),
                        new Place(at.file(), at.line(), at.column(), answer.group(1)),
                        finding.arguments())
                : finding;
    }
}
