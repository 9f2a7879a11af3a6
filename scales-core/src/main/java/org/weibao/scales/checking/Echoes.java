package org.weibao.scales.checking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Severity;

/**
 * Findings that go away by themselves when another one is put right.
 *
 * @param read what reading found; in place of what it could not read stands something harmless, which checks may stumble over
 * @param checked what all checks found
 */
record Echoes(List<Finding> read, List<Finding> checked) {
    /** What follows from a condition. */
    private static final Set<FindingCode> CONSEQUENCES =
            Set.of(FindingCode.FLAG_NEVER_RAISED, FindingCode.FLAG_ALWAYS_RAISED, FindingCode.RULE_NEVER_HOLDS);

    /** What seems to be absent when a whole declaration could not be read. */
    private static final Set<FindingCode> ABSENCES = Set.of(
            FindingCode.ITEM_USED_NOWHERE,
            FindingCode.CALL_FOR_ACTION_WITHOUT_FLAG,
            FindingCode.NO_EXAMPLES,
            FindingCode.LABEL_UNUSED);

    /** After which something that was written is not in the definition. */
    private static final Set<FindingCode> LOSSES = Set.of(
            FindingCode.KEY_MISSING,
            FindingCode.KEY_UNKNOWN,
            FindingCode.KEYS_CONTRADICT,
            FindingCode.VALUE_NULL,
            FindingCode.WRONG_TYPE);

    /** Names are never made up by the reader, so what is wrong with them is wrong. */
    private static final Set<FindingCode> OF_NAMES = Set.of(FindingCode.REFERENCE_UNKNOWN, FindingCode.WRONG_KIND);

    private static final Set<String> SECTIONS =
            Set.of("criteria", "scores", "norms", "bandings", "flags", "outcomes", "examples");

    boolean includes(Finding finding) {
        return CONSEQUENCES.contains(finding.code()) && checked.stream().anyMatch(cause -> isInside(cause, finding))
                || ABSENCES.contains(finding.code()) && read.stream().anyMatch(Echoes::losesADeclaration)
                || !OF_NAMES.contains(finding.code()) && read.stream().anyMatch(cause -> spoils(cause, finding));
    }

    private static boolean isInside(Finding cause, Finding consequence) {
        return cause.severity() == Severity.ERROR
                && cause.place().file().equals(consequence.place().file())
                && cause.place().pointer().startsWith(consequence.place().pointer() + "/");
    }

    private static boolean losesADeclaration(Finding cause) {
        if (!LOSSES.contains(cause.code())) {
            return false;
        }
        String[] path = path(cause);
        boolean mistypedSection = path.length == 1
                && Optional.ofNullable(cause.arguments().get("nearest"))
                        .filter(SECTIONS::contains)
                        .isPresent();
        return mistypedSection || path.length == 2 && SECTIONS.contains(path[0]);
    }

    /** Whether both are about the same score, norm, banding, flag or outcome, or the same item. */
    private static boolean spoils(Finding cause, Finding finding) {
        String[] path = path(cause);
        int depth = path.length > 0 && path[0].equals("items") ? 4 : 2;
        return path.length >= depth
                && cause.place().file().equals(finding.place().file())
                && List.of(path)
                        .subList(0, depth)
                        .equals(List.of(path(finding)).subList(0, Math.min(depth, path(finding).length)));
    }

    /** The steps of the pointer from the top of the document. */
    private static String[] path(Finding finding) {
        String pointer = finding.place().pointer();
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
    }
}
