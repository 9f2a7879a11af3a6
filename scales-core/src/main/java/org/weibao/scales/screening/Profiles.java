package org.weibao.scales.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.assessment.Referral.NotMeasured.Why;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.screening.Concern;
import org.weibao.scales.assessment.screening.DomainProfile;
import org.weibao.scales.assessment.screening.DomainProfile.Reading;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.BatteryRules.ProfileEntry;
import org.weibao.scales.definition.Domain;

/** Domain by domain: the scores that stand for it, and the one with the most concern. */
record Profiles(Sitting sitting, Parts parts) {

    private static final List<Domain> ALWAYS = List.of(Domain.BODY, Domain.MIND, Domain.FAMILY);

    List<DomainProfile> of(List<ProfileEntry> entries) {
        return Stream.of(Domain.values())
                .filter(domain ->
                        ALWAYS.contains(domain) || entries.stream().anyMatch(entry -> entry.domain() == domain))
                .map(domain -> domain(
                        domain,
                        entries.stream()
                                .filter(entry -> entry.domain() == domain)
                                .toList()))
                .toList();
    }

    private DomainProfile domain(Domain domain, List<ProfileEntry> entries) {
        List<Reading> readings = entries.stream().flatMap(this::readings).toList();
        Optional<Concern> most = readings.stream()
                .flatMap(reading -> reading.concern().stream())
                .max(Comparator.comparing(Concern::value));
        return new DomainProfile(domain, most, readings);
    }

    private Stream<Reading> readings(ProfileEntry entry) {
        BatteryPart part = sitting.battery().part(entry.part().id()).orElseThrow();
        List<Filled> forms = sitting.forms(part.id());
        if (forms.isEmpty()) {
            return parts.openIfToCome(part.id()) == Certainty.UNKNOWN
                    ? Stream.of(nothing(entry, part, Why.NOT_ASKED))
                    : Stream.empty();
        }
        return forms.stream().map(form -> reading(entry, part, form));
    }

    private static Reading reading(ProfileEntry entry, BatteryPart part, Filled form) {
        Optional<Assessment> assessment = form.form().assessment();
        if (assessment.isEmpty()) {
            return nothing(entry, part, Why.REFUSED);
        }
        if (assessment.get().quality().validity() == Validity.INVALID) {
            return nothing(entry, part, Why.INVALID);
        }
        ScoreResult score = assessment.get().score(entry.score().id());
        if (score instanceof Unscorable unscorable) {
            return nothing(entry, part, why(unscorable));
        }
        Optional<String> band = score.band(entry.banding().id());
        return band.isEmpty()
                ? nothing(entry, part, Why.NO_NORM)
                : reading(entry, part, form, (Scored) score, band.get());
    }

    private static Reading reading(ProfileEntry entry, BatteryPart part, Filled form, Scored score, String band) {
        Banding banding = form.scale().banding(entry.banding().id()).orElseThrow();
        return new Reading(
                part.id(),
                part.scale().id(),
                part.informant(),
                score.id(),
                OptionalDouble.of(score.value()),
                Optional.of(band),
                Optional.of(new Concerns(banding, entry).of(score, band)),
                Optional.empty());
    }

    private static Why why(Unscorable score) {
        return switch (score.reason()) {
            case NO_NORM_GROUP, OUTSIDE_NORM -> Why.NO_NORM;
            case TOO_MANY_MISSING, REQUIRED_MISSING, UNDEFINED, UNKNOWN_RESPONDENT, NOT_FOR_THIS_RESPONDENT ->
                Why.INCOMPLETE;
        };
    }

    private static Reading nothing(ProfileEntry entry, BatteryPart part, Why why) {
        return new Reading(
                part.id(),
                part.scale().id(),
                part.informant(),
                entry.score().id(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why));
    }
}
