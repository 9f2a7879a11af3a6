package org.weibao.scales.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.finding.Place;

/** Every name that a condition reads is declared, bands and results included. */
final class ConditionsReadWhatExists implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Reading reading = new Reading(examined, findings);
        examined.allConditions().forEach(reading::of);
    }

    private record Reading(Examined examined, Findings findings) {
        void of(Condition condition) {
            condition.<Void>match(new Condition.Cases<>(
                    items -> each(
                            Kind.ITEM,
                            items.items().stream()
                                    .map(term -> new Reference(term.id(), term.at()))
                                    .toList()),
                    scores -> each(Kind.SCORE, scores.scores()),
                    this::band,
                    this::outcome,
                    flag -> each(Kind.FLAG, List.of(flag.flag())),
                    this::count,
                    respondent -> null,
                    allOf -> null,
                    anyOf -> null,
                    noneOf -> null,
                    criterion -> each(Kind.CRITERION, List.of(criterion.criterion()))));
        }

        private Void each(Kind kind, List<Reference> references) {
            references.forEach(reference -> require(kind, reference.id(), reference.at()));
            return null;
        }

        private void require(Kind kind, String id, Place at) {
            examined.names().require(kind, id, at, findings);
        }

        private Void count(Condition.CountOf count) {
            count.items().forEach(term -> require(Kind.ITEM, term.id(), term.at()));
            return null;
        }

        private Void band(Condition.OfBand condition) {
            each(Kind.BANDING, List.of(condition.banding()));
            examined.declared().banding(condition.banding().id()).ifPresent(banding -> {
                Set<String> bands = new LinkedHashSet<>();
                banding.groups()
                        .forEach(group -> group.bands().stream().map(Band::id).forEach(bands::add));
                among(Kind.BAND, condition.bands(), bands);
            });
            return null;
        }

        private Void outcome(Condition.OfOutcome condition) {
            each(Kind.OUTCOME, List.of(condition.outcome()));
            Optional<OutcomeRule> outcome =
                    examined.declared().outcome(condition.outcome().id());
            outcome.ifPresent(rule -> {
                Set<String> results = new LinkedHashSet<>(
                        rule.rules().stream().map(OutcomeRule.Rule::result).toList());
                results.add(rule.otherwise());
                among(Kind.RESULT, condition.results(), results);
            });
            return null;
        }

        private void among(Kind kind, List<Reference> references, Set<String> declared) {
            references.stream()
                    .filter(reference -> !declared.contains(reference.id()))
                    .forEach(reference -> findings.noteUnknown(kind, reference.id(), declared, reference.at()));
        }
    }
}
