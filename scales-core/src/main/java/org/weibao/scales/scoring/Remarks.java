package org.weibao.scales.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.definition.Confidence;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Respondent;

/** What the reader of a result has to know besides the result. */
record Remarks(Profile profile) {

    private static final String RESPONDENT = "respondent";
    private static final String DEFINITION = "definition";

    List<Notice> of(Results results, Registers registers) {
        return Stream.of(
                        answeredThoughNotAsked(results, registers),
                        outside(registers.respondent),
                        definition(),
                        doubts(results, registers))
                .flatMap(notices -> notices)
                .distinct()
                .toList();
    }

    private static Stream<Notice> answeredThoughNotAsked(Results results, Registers registers) {
        return results.items().stream()
                .filter(item -> item.isAnsweredThoughNotAsked(registers))
                .map(item -> new Notice("answered-though-not-asked", item.id()));
    }

    private Stream<Notice> outside(Respondent respondent) {
        boolean tooYoungOrOld = respondent
                .age()
                .filter(age -> TraitJudgement.inside(age.months(), profile.age()) == Truth.NO)
                .isPresent();
        boolean notForThem = respondent
                .informant()
                .filter(informant -> !profile.informants().contains(informant))
                .isPresent();
        return Stream.concat(
                tooYoungOrOld ? Stream.of(new Notice("outside-age", RESPONDENT)) : Stream.empty(),
                notForThem ? Stream.of(new Notice("outside-informants", RESPONDENT)) : Stream.empty());
    }

    private Stream<Notice> definition() {
        boolean unsure = profile.confidence() == Confidence.UNCERTAIN || profile.confidence() == Confidence.UNVALIDATED;
        return Stream.of(
                        unsure ? Stream.of("confidence-" + profile.confidence().id()) : Stream.<String>empty(),
                        profile.doubt().stream().map(doubt -> "doubt"),
                        profile.notices().keySet().stream())
                .flatMap(codes -> codes)
                .map(code -> new Notice(code, DEFINITION));
    }

    /** Doubts about whatever this result rests on. */
    private static Stream<Notice> doubts(Results results, Registers registers) {
        Stream<String> items = results.items().stream()
                .filter(item -> item.definition().doubt().isPresent() && registers.answered[item.register()])
                .map(PlannedItem::id);
        Stream<String> values = results.values().stream()
                .filter(value -> value.doubt().isPresent() && !Double.isNaN(registers.values[value.register()]))
                .map(PlannedValue::id);
        Stream<String> bandings = results.bandings().stream()
                .filter(banding -> banding.definition().doubt().isPresent()
                        && banding.band(registers).isPresent())
                .map(PlannedBanding::id);
        Stream<String> flags = results.flags().stream()
                .filter(flag -> flag.definition().doubt().isPresent() && registers.flagListed[flag.register()])
                .filter(flag -> registers.flags[flag.register()] != Truth.NO)
                .map(PlannedFlag::id);
        Stream<String> outcomes = results.outcomes().stream()
                .filter(outcome -> outcome.definition().doubt().isPresent()
                        && outcome.result(registers).isPresent())
                .map(PlannedOutcome::id);
        return Stream.of(items, values, bandings, flags, outcomes)
                .flatMap(ids -> ids)
                .map(id -> new Notice("doubt", id));
    }
}
