package org.weibao.scales.api.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Which problem findings in a request amount to. */
public final class Refusal {

    private static final Set<FindingCode> NO_DOCUMENT = EnumSet.of(
            FindingCode.DOCUMENT_EMPTY,
            FindingCode.ENCODING_NOT_UTF8,
            FindingCode.BYTE_ORDER_MARK,
            FindingCode.SYNTAX,
            FindingCode.TOO_DEEP);

    private static final Set<FindingCode> ANSWERS = EnumSet.of(
            FindingCode.ITEM_UNKNOWN,
            FindingCode.CODE_NOT_ALLOWED,
            FindingCode.ANSWER_NOT_A_CODE,
            FindingCode.ANSWER_OUT_OF_RANGE,
            FindingCode.ANSWER_NOT_A_TIME);

    private Refusal() {}

    /** The problem with its errors in that language; other members are the caller's. */
    public static Problem of(List<Finding> findings, String language) {
        return of(type(findings), findings, language);
    }

    /** The same of a type that is known. */
    public static Problem of(ProblemType type, List<Finding> findings, String language) {
        return Problem.of(type).with(json -> ShownFindings.write(json, findings, language));
    }

    private static ProblemType type(List<Finding> findings) {
        List<FindingCode> codes = findings.stream().map(Finding::code).toList();
        if (codes.contains(FindingCode.DOCUMENT_TOO_LARGE)) {
            return ProblemType.TOO_LARGE;
        }
        if (codes.stream().anyMatch(NO_DOCUMENT::contains)) {
            return ProblemType.NOT_A_DOCUMENT;
        }
        return ANSWERS.containsAll(codes) ? ProblemType.ANSWERS_REFUSED : ProblemType.NOT_A_REQUEST;
    }
}
