package org.weibao.scales.checking;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;

/** Every item enters a score or a condition, unless it says that it is not scored; and one that says so enters no score. */
final class ItemsAreUsed implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Set<String> used = new HashSet<>();
        for (Score score : examined.scale().scores()) {
            score.gathering().terms().stream()
                    .filter(term -> isNotScored(term, examined))
                    .forEach(term -> findings.note(
                            FindingCode.NOT_SCORED_YET_USED, term.at(), "found", term.id(), "score", score.id()));
            score.gathering().terms().forEach(term -> used.add(term.id()));
        }
        examined.allConditions().flatMap(ItemsAreUsed::read).map(Term::id).forEach(used::add);
        examined.scale()
                .items()
                .filter(item -> item.scored() && !used.contains(item.id()))
                .forEach(item -> findings.note(FindingCode.ITEM_USED_NOWHERE, item.at(), "found", item.id()));
    }

    private static boolean isNotScored(Term term, Examined examined) {
        return !examined.declared().item(term.id()).map(Item::scored).orElse(true);
    }

    /** The items that a condition reads itself. */
    static Stream<Term> read(Condition condition) {
        return condition.match(new Condition.Cases<>(
                items -> items.items().stream(),
                scores -> Stream.empty(),
                band -> Stream.empty(),
                outcome -> Stream.empty(),
                flag -> Stream.empty(),
                count -> count.items().stream(),
                respondent -> Stream.empty(),
                allOf -> Stream.empty(),
                anyOf -> Stream.empty(),
                noneOf -> Stream.empty(),
                criterion -> Stream.empty()));
    }
}
