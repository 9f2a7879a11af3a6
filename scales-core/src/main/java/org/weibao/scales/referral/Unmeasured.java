package org.weibao.scales.referral;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Answerer;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseForm;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.assessment.Referral.NotMeasured;
import org.weibao.scales.assessment.Referral.NotMeasured.Why;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Domain;

/** What a case says nothing about: domains that nobody asked about, and forms or scores that cannot be used. */
final class Unmeasured {

    private static final List<Domain> PROFILE = List.of(Domain.BODY, Domain.MIND, Domain.FAMILY);

    private Unmeasured() {}

    static List<NotMeasured> of(Case about) {
        return Stream.of(outstanding(about), domains(about), refused(about), invalid(about), unscorable(about))
                .flatMap(each -> each)
                .toList();
    }

    static boolean isIncomplete(Case about) {
        return Stream.of(outstanding(about), refused(about), unscorable(about))
                .flatMap(each -> each)
                .anyMatch(each -> each.why() != Why.NO_NORM);
    }

    private static Stream<NotMeasured> domains(Case about) {
        return about.measured().isEmpty()
                ? Stream.empty()
                : PROFILE.stream()
                        .filter(domain -> !about.measured().contains(domain))
                        .map(domain -> new NotMeasured(domain.id(), Why.NOT_ASKED));
    }

    private static Stream<NotMeasured> outstanding(Case about) {
        return about.outstanding().stream()
                .map(form -> new NotMeasured(
                        form.scale(),
                        Optional.of(new Answerer(Optional.of(form.informant()), OptionalInt.empty())),
                        Why.NOT_ASKED));
    }

    private static Stream<NotMeasured> refused(Case about) {
        return about.forms().stream()
                .filter(form -> form.assessment().isEmpty())
                .map(form -> new NotMeasured(form.scale(), form.answerer(), Why.REFUSED));
    }

    private static Stream<NotMeasured> invalid(Case about) {
        return about.forms().stream()
                .filter(form -> form.assessment()
                        .filter(assessment -> assessment.quality().validity() == Validity.INVALID)
                        .isPresent())
                .map(form -> new NotMeasured(form.scale(), form.answerer(), Why.INVALID));
    }

    private static Stream<NotMeasured> unscorable(Case about) {
        return about.forms().stream().flatMap(Unmeasured::unscorable);
    }

    private static Stream<NotMeasured> unscorable(CaseForm form) {
        return form.assessment().stream()
                .flatMap(assessment -> assessment.scores().stream())
                .filter(Unscorable.class::isInstance)
                .map(Unscorable.class::cast)
                .flatMap(score -> why(score.reason()).stream()
                        .map(why -> new NotMeasured(form.scale() + "/" + score.id(), form.answerer(), why)));
    }

    private static Optional<Why> why(Unscorable.Reason reason) {
        return switch (reason) {
            case TOO_MANY_MISSING, REQUIRED_MISSING, UNDEFINED, UNKNOWN_RESPONDENT -> Optional.of(Why.INCOMPLETE);
            case NO_NORM_GROUP, OUTSIDE_NORM -> Optional.of(Why.NO_NORM);
            case NOT_FOR_THIS_RESPONDENT -> Optional.empty();
        };
    }
}
