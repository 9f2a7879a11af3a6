package org.weibao.scales.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.finding.Severity;

/** Findings that go away by themselves when another one is put right. */
final class Echoes {
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

    private final Set<String> aroundErrors = new HashSet<>();
    private final Set<String> spoiled = new HashSet<>();
    private final boolean lost;

    /**
     * @param read what reading found; in place of what it could not read stands something harmless, which checks may stumble over
     * @param checked what all checks found
     */
    Echoes(List<Finding> read, List<Finding> checked) {
        checked.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> addAround(finding.place()));
        read.forEach(finding -> declaration(finding.place()).ifPresent(spoiled::add));
        lost = read.stream().anyMatch(Echoes::losesADeclaration);
    }

    boolean includes(Finding finding) {
        return CONSEQUENCES.contains(finding.code()) && aroundErrors.contains(key(finding.place()))
                || ABSENCES.contains(finding.code()) && lost
                || !OF_NAMES.contains(finding.code())
                        && declaration(finding.place())
                                .filter(spoiled::contains)
                                .isPresent();
    }

    /** The places of everything that the place lies inside. */
    private void addAround(Place place) {
        String key = key(place);
        for (int end = key.lastIndexOf('/'); end > place.file().length(); end = key.lastIndexOf('/', end - 1)) {
            aroundErrors.add(key.substring(0, end));
        }
    }

    private static String key(Place place) {
        return place.file() + " " + place.pointer();
    }

    /** Something that was written, or all of a section, is not in the definition. */
    private static boolean losesADeclaration(Finding cause) {
        List<String> path = path(cause.place());
        boolean mistypedSection =
                path.size() == 1 && SECTIONS.contains(cause.arguments().getOrDefault("nearest", ""));
        boolean declaration = path.size() == 2 && SECTIONS.contains(path.get(0));
        return LOSSES.contains(cause.code()) && (mistypedSection || declaration);
    }

    /** The score, norm, banding, flag or outcome, or the item, that the place is in. */
    private static Optional<String> declaration(Place place) {
        List<String> path = path(place);
        int depth = !path.isEmpty() && path.get(0).equals("items") ? 4 : 2;
        return path.size() < depth
                ? Optional.empty()
                : Optional.of(place.file() + " " + String.join("/", path.subList(0, depth)));
    }

    /** The steps of the pointer from the top of the document. */
    private static List<String> path(Place place) {
        return place.pointer().isEmpty()
                ? List.of()
                : List.of(place.pointer().substring(1).split("/", -1));
    }
}
