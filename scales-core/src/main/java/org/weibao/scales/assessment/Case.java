package org.weibao.scales.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;

/**
 * Everything that a referral is decided on: one or several assessments of a child, and what is known beside them. Nothing is
 * assumed: what is absent is unknown.
 *
 * @param refused scales whose answers were refused; their safety flags count all the same
 * @param present whether the child is still here
 * @param district id of the district, as in the directory
 * @param street id of the street, as in the directory
 * @param worsenings main scores that changed for the worse since earlier assessments
 * @param measured the domains that the assessments look at; empty when that is not known
 * @param reports who told of an event or a situation, where that is known
 * @param acrossScales flags that several scales raise together
 * @param outstanding forms that are to be filled in and are not yet
 * @param unread something that was sent about the child could not be read or used: a form of an unknown scale, an event misspelt
 */
public record Case(
        List<Assessment> assessments,
        List<Refused> refused,
        Set<ContextEvent> events,
        Set<SafeguardingSignal> signals,
        Consent consent,
        Optional<Boolean> present,
        Optional<Age> age,
        Optional<String> district,
        Optional<String> street,
        Optional<Level> previousLevel,
        SafetyCheck safetyCheck,
        Set<Domain> measured,
        List<Worsening> worsenings,
        Map<Named, List<Report>> reports,
        List<AcrossScales> acrossScales,
        List<Outstanding> outstanding,
        boolean unread) {

    /** Nothing is known; consent was not asked for, no safety check was made. */
    public static final Case UNKNOWN = new Case(
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Consent.NOT_ASKED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SafetyCheck.NOT_DONE,
            Set.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            false);

    public Case {
        assessments = List.copyOf(assessments);
        refused = List.copyOf(refused);
        events = ordered(ContextEvent.class, events);
        signals = ordered(SafeguardingSignal.class, signals);
        measured = ordered(Domain.class, measured);
        worsenings = worsenings.stream().distinct().toList();
        reports = Map.copyOf(reports);
        acrossScales = List.copyOf(acrossScales);
        outstanding = List.copyOf(outstanding);
    }

    public static Case of(Assessment assessment) {
        return of(List.of(assessment));
    }

    public static Case of(List<Assessment> assessments) {
        return UNKNOWN.withAssessments(assessments);
    }

    /** The age that was given, else the one that all assessments that know it agree on. */
    public Optional<Age> knownAge() {
        if (age.isPresent()) {
            return age;
        }
        List<Age> told = assessments.stream()
                .flatMap(assessment -> assessment.respondent().age().stream())
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** All forms: assessed ones in their order, then refused ones. */
    public List<CaseForm> forms() {
        return CaseForms.of(this);
    }

    /** Who told of that event or situation; empty when the case does not say. */
    public List<Report> reportsOf(Named eventOrSignal) {
        return reports.getOrDefault(eventOrSignal, List.of());
    }

    public Case withAssessments(List<Assessment> all) {
        return with(draft -> draft.assessments = all);
    }

    public Case withRefused(List<Refused> all) {
        return with(draft -> draft.refused = all);
    }

    public Case withEvents(Set<ContextEvent> all) {
        return with(draft -> draft.events = all);
    }

    public Case withSignals(Set<SafeguardingSignal> all) {
        return with(draft -> draft.signals = all);
    }

    public Case withConsent(Consent state) {
        return with(draft -> draft.consent = state);
    }

    /** @param stillHere whether the child is still here */
    public Case withPresent(boolean stillHere) {
        return with(draft -> draft.present = Optional.of(stillHere));
    }

    public Case withAge(Age known) {
        return with(draft -> draft.age = Optional.of(known));
    }

    public Case withDistrict(String id) {
        return with(draft -> draft.district = Optional.of(id));
    }

    public Case withStreet(String id) {
        return with(draft -> draft.street = Optional.of(id));
    }

    public Case withPreviousLevel(Level level) {
        return with(draft -> draft.previousLevel = Optional.of(level));
    }

    public Case withSafetyCheck(SafetyCheck result) {
        return with(draft -> draft.safetyCheck = result);
    }

    public Case withMeasured(Set<Domain> domains) {
        return with(draft -> draft.measured = domains);
    }

    public Case withWorsenings(List<Worsening> all) {
        return with(draft -> draft.worsenings = all);
    }

    /** @param told by {@link ContextEvent} or {@link SafeguardingSignal} */
    public Case withReports(Map<Named, List<Report>> told) {
        return with(draft -> draft.reports = told);
    }

    public Case withAcrossScales(List<AcrossScales> all) {
        return with(draft -> draft.acrossScales = all);
    }

    public Case withOutstanding(List<Outstanding> all) {
        return with(draft -> draft.outstanding = all);
    }

    /** Something that was sent about the child could not be used, so that "nothing was found" may not be said. */
    public Case withUnread(boolean some) {
        return with(draft -> draft.unread = some);
    }

    private Case with(Consumer<CaseDraft> change) {
        CaseDraft draft = new CaseDraft(this);
        change.accept(draft);
        return draft.finished();
    }

    @Override
    public String toString() {
        return "Case[" + assessments.size() + " assessments]";
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> vocabulary, Set<E> members) {
        Set<E> copy = EnumSet.noneOf(vocabulary);
        copy.addAll(members);
        return Collections.unmodifiableSet(copy);
    }

    /** A scale whose answers were refused, and the safety flags judged on those answers that were valid. */
    public record Refused(String scale, Optional<Informant> informant, List<Flag> flags) {
        public Refused {
            flags = List.copyOf(flags);
        }

        /** Of an informant who is not known. */
        public Refused(String scale, List<Flag> flags) {
            this(scale, Optional.empty(), flags);
        }
    }

    /** What a battery makes of several scales together. */
    public record AcrossScales(String battery, List<Flag> flags) {
        public AcrossScales {
            flags = List.copyOf(flags);
        }
    }

    /** A form that a battery asks for and that nobody has filled in yet. */
    public record Outstanding(String scale, Informant informant) {}
}
