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
                        new Doubts(profile, results, registers).notices())
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
                .filter(age ->
                        TraitJudgement.inside(age.months(), profile.ages().of(respondent.informant())) == Truth.NO)
                .isPresent();
        boolean notForThem = respondent
                .informant()
                .filter(informant -> !profile.informants().contains(informant))
                .isPresent();
        return Stream.of(
                        tooYoungOrOld ? Stream.of("outside-age") : Stream.<String>empty(),
                        notForThem ? Stream.of("outside-informants") : Stream.<String>empty(),
                        profile.ages().correct(respondent) ? Stream.of("age-corrected") : Stream.<String>empty())
                .flatMap(codes -> codes)
                .map(code -> new Notice(code, RESPONDENT));
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
}
