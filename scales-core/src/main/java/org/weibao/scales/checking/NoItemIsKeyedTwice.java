package org.weibao.scales.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;

/** No item stands twice in {@code reverse} or in one list, and none is reversed both there and by a minus sign. */
final class NoItemIsKeyedTwice implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Set<String> seen = new HashSet<>();
        examined.scale().reverse().stream()
                .filter(item -> !seen.add(item.id()))
                .forEach(item -> findings.note(FindingCode.ITEM_KEYED_TWICE, item.at(), "found", item.id()));
        Set<String> reversed =
                examined.scale().reverse().stream().map(Reference::id).collect(Collectors.toSet());
        for (Score score : examined.scale().scores()) {
            listedOnce(addends(score), findings);
            score.gathering().terms().stream()
                    .filter(term -> term.reversed() && reversed.contains(term.id()))
                    .forEach(term -> findings.note(FindingCode.ITEM_REVERSED_TWICE, term.at(), "found", term.id()));
        }
    }

    private static void listedOnce(List<Term> terms, Findings findings) {
        Set<String> seen = new HashSet<>();
        terms.stream()
                .filter(term -> !seen.add(term.id()))
                .forEach(term -> findings.note(FindingCode.ITEM_LISTED_TWICE, term.at(), "found", term.id()));
    }

    /** A ratio may divide by one item twice: kilograms by metres by metres. */
    private static List<Term> addends(Score score) {
        return score.gathering()
                .match(new Gathering.Cases<>(
                        Gathering::terms,
                        Gathering::terms,
                        Gathering::terms,
                        Gathering::terms,
                        ratio -> List.of(),
                        Gathering::terms));
    }
}
