package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Text;

/** The part of a scoring key that says what conditions mean: criteria, flags and outcomes. */
record ConditionKey(Plan plan, KeyWords words, KeyPage page) {

    void print() {
        criteria(plan.criteria());
        flags(plan.results().flags());
        outcomes(plan.results().outcomes());
    }

    private void criteria(List<Judgements.Criterion> criteria) {
        if (!criteria.isEmpty()) {
            page.heading(words.say("criteria"));
            page.table(
                    "  ",
                    criteria.stream()
                            .map(criterion -> List.of(
                                    criterion.id(), criterion.judgement().words(words)))
                            .toList());
        }
    }

    private void flags(List<PlannedFlag> flags) {
        if (!flags.isEmpty()) {
            page.heading(words.say("flags"));
            flags.forEach(this::flag);
        }
    }

    private void flag(PlannedFlag flag) {
        FlagRule rule = flag.definition();
        page.line("  " + rule.id() + title(rule.title()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("flag.is"), meaning(rule)));
        rows.add(List.of(words.say("flag.when"), flag.when().words(words)));
        rule.forWhom()
                .ifPresent(whom ->
                        rows.add(List.of(words.say("flag.for"), flag.forWhom().words(words))));
        source(rule.sources()).ifPresent(source -> rows.add(List.of(words.say("flag.source"), source)));
        page.table("    ", rows);
    }

    private String meaning(FlagRule rule) {
        if (rule.invalidates()) {
            return words.say("invalidates");
        }
        List<String> parts = new ArrayList<>(List.of(words.word(rule.risk())));
        rule.kind().ifPresent(kind -> parts.add(words.word(kind)));
        if (rule.acute()) {
            parts.add(words.say("acute"));
        }
        rule.duty().ifPresent(duty -> parts.add(words.word(duty)));
        return String.join(words.say("semicolon"), parts);
    }

    private void outcomes(List<PlannedOutcome> outcomes) {
        if (!outcomes.isEmpty()) {
            page.heading(words.say("outcomes"));
            outcomes.forEach(this::outcome);
        }
    }

    private void outcome(PlannedOutcome outcome) {
        page.line("  " + outcome.id() + title(outcome.definition().title()));
        List<List<String>> rows = new ArrayList<>();
        for (int rule = 0; rule < outcome.rules().size(); rule++) {
            rows.add(List.of(
                    rule + 1 + ".",
                    outcome.result(rule),
                    outcome.rules().get(rule).words(words)));
        }
        rows.add(List.of("", outcome.definition().otherwise(), words.say("otherwise")));
        page.table("    ", rows);
        if (outcome.definition().forWhom().isPresent()) {
            page.line("    " + words.say("for-whom", outcome.forWhom().words(words)));
        }
        source(outcome.definition().sources()).ifPresent(source -> page.line("    " + words.say("source", source)));
    }

    private String title(Text title) {
        return words.of(title).map(text -> "  " + text).orElse("");
    }

    private Optional<String> source(List<String> sources) {
        return sources.isEmpty() ? Optional.empty() : Optional.of(words.list(sources));
    }
}
