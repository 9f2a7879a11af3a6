package org.weibao.scales.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;

/** A copy of a case that may still change, for the length of one change. */
final class CaseDraft {
    List<Assessment> assessments;
    List<Case.Refused> refused;
    Set<ContextEvent> events;
    Set<SafeguardingSignal> signals;
    Consent consent;
    Optional<Boolean> present;
    Optional<Age> age;
    Optional<String> district;
    Optional<String> street;
    Optional<Level> previousLevel;
    SafetyCheck safetyCheck;
    Set<Domain> measured;
    List<Worsening> worsenings;
    Map<Named, List<Report>> reports;
    List<Case.AcrossScales> acrossScales;
    List<Case.Outstanding> outstanding;
    boolean unread;

    CaseDraft(Case from) {
        assessments = from.assessments();
        refused = from.refused();
        events = from.events();
        signals = from.signals();
        consent = from.consent();
        present = from.present();
        age = from.age();
        district = from.district();
        street = from.street();
        previousLevel = from.previousLevel();
        safetyCheck = from.safetyCheck();
        measured = from.measured();
        worsenings = from.worsenings();
        reports = from.reports();
        acrossScales = from.acrossScales();
        outstanding = from.outstanding();
        unread = from.unread();
    }

    Case finished() {
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
                measured,
                worsenings,
                reports,
                acrossScales,
                outstanding,
                unread);
    }
}
