package org.weibao.scales.referral;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Completeness;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;

/** Random evidence. */
final class Cases {

    private Cases() {}

    static Arbitrary<Case> any() {
        Arbitrary<Case> evidence = Combinators.combine(
                        assessment().list().ofMaxSize(3),
                        flag().list().ofMaxSize(2),
                        few(ContextEvent.class),
                        few(SafeguardingSignal.class),
                        Arbitraries.of(SafetyCheck.class),
                        few(AdverseChange.class))
                .as((assessments, refused, events, signals, check, changes) -> Case.of(renamed(assessments))
                        .withRefused(refused.isEmpty() ? List.of() : List.of(new Case.Refused("refused", refused)))
                        .withEvents(events)
                        .withSignals(signals)
                        .withSafetyCheck(check)
                        .withWorsenings(changes.stream()
                                .map(change -> new Worsening("scale-0", change))
                                .toList()));
        return Combinators.combine(
                        evidence,
                        Arbitraries.of(Consent.class),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.integers().between(0, 17).map(Age::years).optional(),
                        Arbitraries.of(Level.class).optional())
                .as(Cases::surrounded);
    }

    private static Case surrounded(
            Case about, Consent consent, Optional<Boolean> present, Optional<Age> age, Optional<Level> before) {
        Case known = about.withConsent(consent).withDistrict("changning");
        known = present.isPresent() ? known.withPresent(present.get()) : known;
        known = age.isPresent() ? known.withAge(age.get()) : known;
        return before.isPresent() ? known.withPreviousLevel(before.get()) : known;
    }

    static Arbitrary<Flag> flag() {
        return Combinators.combine(
                        Arbitraries.of(Risk.class),
                        Arbitraries.of(FlagKind.class).optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Optional.<Duty>empty())),
                                Tuple.of(1, Arbitraries.of(Duty.class).map(Optional::of))),
                        Arbitraries.of(FlagState.class),
                        Arbitraries.integers().between(0, 999))
                .as((risk, kind, acute, duty, state, number) -> new Flag(
                        "f" + number, risk, kind, acute && risk == Risk.CRISIS, duty, false, state, List.of()));
    }

    private static Arbitrary<Assessment> assessment() {
        return Combinators.combine(flag().list().ofMaxSize(3), Arbitraries.of(Quality.Validity.class))
                .as((flags, validity) -> CaseNotation.assessment("scale", flags, validity));
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> few(Class<E> vocabulary) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(EnumSet.noneOf(vocabulary))),
                Tuple.of(1, Arbitraries.of(vocabulary).set().ofMinSize(1).ofMaxSize(2)));
    }

    private static List<Assessment> renamed(List<Assessment> assessments) {
        List<Assessment> renamed = new ArrayList<>();
        assessments.forEach(each -> renamed.add(CaseNotation.assessment(
                "scale-" + renamed.size(), each.flags(), each.quality().validity())));
        return renamed;
    }

    /** The same case with one flag more, in a further assessment. */
    static Case withFlag(Case about, Flag flag) {
        return withAssessment(about, CaseNotation.assessment("further", List.of(flag), Quality.Validity.VALID));
    }

    static Case withAssessment(Case about, Assessment assessment) {
        List<Assessment> more = new ArrayList<>(about.assessments());
        more.add(assessment);
        return about.withAssessments(more);
    }

    /** A form that was filled in so badly that its score could not be made. */
    static Assessment incomplete(String scale, Flag flag) {
        Assessment complete = CaseNotation.assessment(scale, List.of(flag), Quality.Validity.VALID);
        return new Assessment(
                complete.scale(),
                complete.ref(),
                complete.answeredOn(),
                complete.respondent(),
                new Completeness(9, 1, List.of("q1"), List.of()),
                List.of(new Unscorable("total", Unscorable.Reason.TOO_MANY_MISSING, 1, 9)),
                complete.flags(),
                complete.outcomes(),
                complete.quality(),
                complete.notices());
    }

    static Flag invalidating(String id) {
        return new Flag(id, Risk.WATCH, Optional.empty(), false, Optional.empty(), true, FlagState.RAISED, List.of());
    }

    static Flag in(FlagState state, Flag flag) {
        return new Flag(
                flag.id(), flag.risk(), flag.kind(), flag.acute(), flag.duty(), flag.invalidates(), state, List.of());
    }

    static Flag crisis(Flag flag, boolean acute, Optional<Duty> duty) {
        return new Flag(flag.id(), Risk.CRISIS, flag.kind(), acute, duty, false, FlagState.RAISED, List.of());
    }

    static Case withEvent(Case about, ContextEvent event) {
        Set<ContextEvent> more = EnumSet.of(event);
        more.addAll(about.events());
        return about.withEvents(more);
    }

    static Case withSignal(Case about, SafeguardingSignal signal) {
        Set<SafeguardingSignal> more = EnumSet.of(signal);
        more.addAll(about.signals());
        return about.withSignals(more);
    }

    static Case withWorsening(Case about, Worsening worsening) {
        List<Worsening> more = new ArrayList<>(about.worsenings());
        more.add(worsening);
        return about.withWorsenings(more);
    }

    /** The same case with every form invalid. */
    static Case invalidated(Case about) {
        return about.withAssessments(about.assessments().stream()
                .map(each -> CaseNotation.assessment(each.scale().id(), each.flags(), Quality.Validity.INVALID))
                .toList());
    }
}
