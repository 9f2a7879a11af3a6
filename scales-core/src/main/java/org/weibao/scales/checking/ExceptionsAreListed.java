package org.weibao.scales.checking;

import java.util.List;
import java.util.Map;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** What {@code except} names is in the list that is counted. */
final class ExceptionsAreListed implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        examined.scale().scores().forEach(score -> {
            if (score.gathering() instanceof Gathering.Count count) {
                listed(count.except(), count.terms(), score.at(), findings);
            }
        });
        examined.allConditions().forEach(condition -> {
            if (condition instanceof Condition.CountOf count) {
                listed(count.except(), count.items(), count.at(), findings);
            }
        });
    }

    private static void listed(Map<String, Comparison> except, List<Term> terms, Place at, Findings findings) {
        except.keySet().stream()
                .sorted()
                .filter(item -> terms.stream().noneMatch(term -> term.id().equals(item)))
                .forEach(item -> findings.note(FindingCode.NOT_IN_LIST, at, "found", item, "key", "except"));
    }
}
