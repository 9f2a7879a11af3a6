package org.weibao.scales.api.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** The same of a document without answers, which is refused as that type unless it could not even be read. */
    public static Problem ofDocument(ProblemType type, List<Finding> findings, String language) {
        return of(unreadable(codes(findings)).orElse(type), findings, language);
    }

    private static ProblemType type(List<Finding> findings) {
        List<FindingCode> codes = codes(findings);
        ProblemType read = ANSWERS.containsAll(codes) ? ProblemType.ANSWERS_REFUSED : ProblemType.NOT_A_REQUEST;
        return unreadable(codes).orElse(read);
    }

    private static Optional<ProblemType> unreadable(List<FindingCode> codes) {
        if (codes.contains(FindingCode.DOCUMENT_TOO_LARGE)) {
            return Optional.of(ProblemType.TOO_LARGE);
        }
        return codes.stream().anyMatch(NO_DOCUMENT::contains)
                ? Optional.of(ProblemType.NOT_A_DOCUMENT)
                : Optional.empty();
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
