package org.weibao.scales.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Level;
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
 * @param measured the domains that the assessments look at; empty when that is not known
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
        Set<Domain> measured) {

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
            Set.of());

    public Case {
        assessments = List.copyOf(assessments);
        refused = List.copyOf(refused);
        events = ordered(ContextEvent.class, events);
        signals = ordered(SafeguardingSignal.class, signals);
        measured = ordered(Domain.class, measured);
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

    public Case withAssessments(List<Assessment> all) {
        return new Case(
                all,
                refused,
                events,
                signals,
                consent,
                present,
                age,
                district,
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withRefused(List<Refused> all) {
        return new Case(
                assessments,
                all,
                events,
                signals,
                consent,
                present,
                age,
                district,
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withEvents(Set<ContextEvent> all) {
        return new Case(
                assessments,
                refused,
                all,
                signals,
                consent,
                present,
                age,
                district,
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withSignals(Set<SafeguardingSignal> all) {
        return new Case(
                assessments,
                refused,
                events,
                all,
                consent,
                present,
                age,
                district,
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withConsent(Consent state) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                state,
                present,
                age,
                district,
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    /** @param stillHere whether the child is still here */
    public Case withPresent(boolean stillHere) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                consent,
                Optional.of(stillHere),
                age,
                district,
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withAge(Age known) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                consent,
                present,
                Optional.of(known),
                district,
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withDistrict(String id) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                consent,
                present,
                age,
                Optional.of(id),
                street,
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withStreet(String id) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                consent,
                present,
                age,
                district,
                Optional.of(id),
                previousLevel,
                safetyCheck,
                measured);
    }

    public Case withPreviousLevel(Level level) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                consent,
                present,
                age,
                district,
                street,
                Optional.of(level),
                safetyCheck,
                measured);
    }

    public Case withSafetyCheck(SafetyCheck result) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                consent,
                present,
                age,
                district,
                street,
                previousLevel,
                result,
                measured);
    }

    public Case withMeasured(Set<Domain> domains) {
        return new Case(
                assessments,
                refused,
                events,
                signals,
                consent,
                present,
                age,
                district,
                street,
                previousLevel,
                safetyCheck,
                domains);
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
    public record Refused(String scale, List<Flag> flags) {
        public Refused {
            flags = List.copyOf(flags);
        }
    }
}
