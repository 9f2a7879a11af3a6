package org.weibao.scales.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.fhir.FhirProperty;
import org.weibao.scales.assessment.fhir.FhirRemark;
import org.weibao.scales.definition.Named;

/** What one form came to: an observation for each score, outcome and flag, and one for the form's quality with all its notices. */
record FormObservations(Assessment assessment, Labels labels, Vocabulary words, String response) {

    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final Consumer<Elements> NOTHING_MORE = elements -> {};

    List<Observation> all() {
        return Stream.of(
                        assessment.scores().stream().map(this::score),
                        assessment.outcomes().stream().map(this::outcome),
                        assessment.flags().stream().map(this::flag),
                        Stream.of(quality()))
                .flatMap(each -> each)
                .toList();
    }

    private Observation score(ScoreResult score) {
        Code code = ofScale("score", score.id(), labels.score(score.id()));
        if (score instanceof Scored scored) {
            List<String> notes = new ArrayList<>(doubts(scored));
            if (scored.partial()) {
                words.word(FhirRemark.PARTIAL).ifPresent(notes::add);
            }
            return observation(
                    code,
                    elements -> elements.object(
                            "valueQuantity", () -> elements.members().number("value", scored.value())),
                    elements -> bands(elements, scored),
                    notes);
        }
        Unscorable.Reason reason = ((Unscorable) score).reason();
        return observation(code, elements -> absent(elements, reason), NOTHING_MORE, List.of());
    }

    private void absent(Elements elements, Unscorable.Reason reason) {
        Code ours = Code.ours("unscorable", reason, labels.reason(reason));
        elements.object(
                "dataAbsentReason",
                () -> elements.objects(
                                "coding",
                                List.of(Code.of(ABSENT, absentReason(reason), Optional.empty()), ours),
                                elements::coding)
                        .text("text", ours.display()));
    }

    private static String absentReason(Unscorable.Reason reason) {
        return switch (reason) {
            case TOO_MANY_MISSING, REQUIRED_MISSING, UNKNOWN_RESPONDENT -> "unknown";
            case NO_NORM_GROUP, OUTSIDE_NORM -> "unsupported";
            case UNDEFINED -> "not-a-number";
            case NOT_FOR_THIS_RESPONDENT -> "not-applicable";
        };
    }

    /** Bands by a banding that is not the one to show first are components, so that nobody takes them for the interpretation. */
    private void bands(Elements elements, Scored scored) {
        elements.concepts(
                        "interpretation",
                        scored.bands().stream()
                                .filter(band -> !band.alternative())
                                .map(this::band)
                                .toList())
                .objects(
                        "component",
                        scored.bands().stream().filter(BandResult::alternative).toList(),
                        band -> elements.concept(
                                        "code", ofScale("banding", band.banding(), labels.banding(band.banding())))
                                .concept("valueCodeableConcept", band(band)));
    }

    private Code band(BandResult band) {
        return ofScale("band", band.id(), labels.band(band.id()));
    }

    private List<String> doubts(Scored scored) {
        List<String> about = Stream.concat(
                        Stream.of(scored.id()), scored.bands().stream().map(BandResult::banding))
                .toList();
        return assessment.notices().stream()
                .filter(notice ->
                        about.contains(notice.about()) || notice.code().startsWith("confidence-"))
                .flatMap(notice -> labels.notice(notice).stream())
                .toList();
    }

    private Observation outcome(Outcome outcome) {
        Code result = ofScale("result", outcome.result(), labels.result(outcome.result()));
        List<String> notes = outcome.higherUndetermined()
                ? words.word(FhirRemark.HIGHER_UNDETERMINED).stream().toList()
                : List.of();
        return observation(
                ofScale("outcome", outcome.id(), labels.outcome(outcome.id())),
                elements -> elements.concept("valueCodeableConcept", result),
                NOTHING_MORE,
                notes);
    }

    /** The state is the value: "not ruled out" is a finding and no absence of data. */
    private Observation flag(Flag flag) {
        return observation(
                ofScale("flag", flag.id(), labels.flag(flag.id())),
                elements -> elements.concept(
                        "valueCodeableConcept", Code.ours("flag-state", flag.state(), labels.state(flag.state()))),
                elements -> elements.objects("component", properties(elements, flag), Runnable::run),
                List.of());
    }

    private List<Runnable> properties(Elements elements, Flag flag) {
        List<Runnable> properties = new ArrayList<>();
        properties.add(property(elements, FhirProperty.RISK, flag.risk()));
        flag.kind().ifPresent(kind -> properties.add(property(elements, FhirProperty.FLAG_KIND, kind)));
        flag.duty().ifPresent(duty -> properties.add(property(elements, FhirProperty.DUTY, duty)));
        properties.add(property(elements, FhirProperty.ACUTE, flag.acute()));
        properties.add(property(elements, FhirProperty.INVALIDATES, flag.invalidates()));
        return properties;
    }

    private Runnable property(Elements elements, FhirProperty name, Named value) {
        return () -> elements.concept("code", Code.ours("property", name, words.word(name)))
                .concept("valueCodeableConcept", Code.ours(name.id(), value, words.word(value)));
    }

    private Runnable property(Elements elements, FhirProperty name, boolean value) {
        return () -> elements.concept("code", Code.ours("property", name, words.word(name)))
                .members()
                .truth("valueBoolean", value);
    }

    private Observation quality() {
        Quality quality = assessment.quality();
        Stream<String> reasons = quality.because().stream().flatMap(reason -> labels.reason(reason).stream());
        Stream<String> notices = assessment.notices().stream().flatMap(notice -> labels.notice(notice).stream());
        return observation(
                Code.ours("property", FhirProperty.VALIDITY, words.word(FhirProperty.VALIDITY)),
                elements -> elements.concept(
                        "valueCodeableConcept",
                        Code.ours("validity", quality.validity(), labels.validity(quality.validity()))),
                NOTHING_MORE,
                Stream.concat(reasons, notices).toList());
    }

    private Code ofScale(String kind, String id, Optional<String> display) {
        return Code.ours(kind + ":" + assessment.scale().id(), id, display)
                .ofVersion(assessment.scale().version());
    }

    private Observation observation(Code code, Consumer<Elements> value, Consumer<Elements> more, List<String> notes) {
        return new Observation(
                Optional.of(assessment.scale().digest()),
                code,
                value,
                more,
                notes,
                assessment.ref(),
                assessment.answeredOn(),
                List.of(response));
    }
}
