package org.weibao.scales;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.assessment.monitoring.CorrectionRequest;
import org.weibao.scales.assessment.monitoring.SeriesRequest;
import org.weibao.scales.exchange.AssessmentJson;
import org.weibao.scales.exchange.ComparisonJson;
import org.weibao.scales.exchange.CorrectionJson;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.ReferralJson;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.loading.CorrectionReader;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SeriesReader;
import org.weibao.scales.loading.SourceFile;
import org.weibao.scales.text.Words;

/**
 * Takes in documents of more than one assessment of one child: what changed over time, and what a correction changes.
 *
 * @param policy what levels come from
 */
public record Monitoring(ScaleLibrary library, Policy policy) {

    /** Compares the assessments of a document {@code {"scale", "samePerson", "assessments": [request, …]}}. */
    public SeriesResult compare(String name, byte[] document) {
        Read<SeriesRequest> read = SeriesReader.read(new SourceFile(name, document), Limits.REQUEST);
        Intake intake = new Intake(read.findings());
        return read.value()
                .flatMap(series -> intake.scale(series.scale()).map(scale -> compare(series, scale, intake)))
                .orElseGet(() ->
                        new SeriesResult(List.of(), Optional.empty(), Optional.empty(), List.of(), intake.findings()));
    }

    private SeriesResult compare(SeriesRequest series, Scale scale, Intake intake) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < series.requests().size(); i++) {
            intake.assess(scale, "/assessments/" + i, series.requests().get(i)).ifPresent(assessments::add);
        }
        if (!intake.findings().isEmpty()) {
            List<Case.Refused> withheld = withheld(scale, series.requests().stream());
            return new SeriesResult(List.of(), Optional.empty(), Optional.empty(), withheld, intake.findings());
        }
        Comparison comparison = scale.compare(assessments, series.samePerson());
        return new SeriesResult(
                assessments,
                Optional.of(comparison),
                Optional.of(refer(comparison, assessments)),
                List.of(),
                List.of());
    }

    private Referral refer(Comparison comparison, List<Assessment> assessments) {
        Assessment latest = assessments.get(0);
        for (Assessment each : assessments) {
            boolean earlier =
                    each.answeredOn().orElseThrow().isBefore(latest.answeredOn().orElseThrow());
            latest = earlier ? latest : each;
        }
        return policy.refer(Case.of(latest).withWorsenings(comparison.worsenings()));
    }

    /** Compares an assessment with its correction, a document {@code {"scale", "original", "corrected", "assessedWith"}}. */
    public CorrectionResult correct(String name, byte[] document) {
        Read<CorrectionRequest> read = CorrectionReader.read(new SourceFile(name, document), Limits.REQUEST);
        Intake intake = new Intake(read.findings());
        return read.value()
                .flatMap(request -> intake.scale(request.scale()).map(scale -> correct(request, scale, intake)))
                .orElseGet(() -> new CorrectionResult(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), intake.findings()));
    }

    private CorrectionResult correct(CorrectionRequest request, Scale scale, Intake intake) {
        Optional<Assessment> original = intake.assess(scale, "/original", request.original());
        Optional<Assessment> corrected = intake.assess(scale, "/corrected", request.corrected());
        if (!intake.findings().isEmpty() || original.isEmpty() || corrected.isEmpty()) {
            List<Case.Refused> withheld = withheld(scale, Stream.of(request.original(), request.corrected()));
            return new CorrectionResult(Optional.empty(), corrected, Optional.empty(), withheld, intake.findings());
        }
        Referral after = policy.refer(Case.of(corrected.get()));
        Correction correction = new Corrections(scale, policy).of(request, original.get(), corrected.get());
        return new CorrectionResult(Optional.of(correction), corrected, Optional.of(after), List.of(), List.of());
    }

    /** Where nothing is compared no form may fall silent: an accepted one may hold a crisis as well as the one that stopped it. */
    private static List<Case.Refused> withheld(Scale scale, Stream<Request> requests) {
        return requests.map(request ->
                        new Case.Refused(scale.id(), request.respondent().informant(), scale.safetyFlags(request)))
                .toList();
    }

    /** {@code {comparison, referral, errors}}, of which only {@code errors} is always there. */
    public String json(SeriesResult result, String language) {
        Words words = Words.in(language);
        return JsonText.of(json -> {
            json.writeStartObject();
            result.comparison().ifPresent(comparison -> {
                Labels labels = library.scale(comparison.scale()).labels(language);
                ComparisonJson.write(json, "comparison", comparison, labels, words);
            });
            result.referral().ifPresent(referral -> ReferralJson.write(json, "referral", referral, words));
            FindingsJson.write(json, "errors", result.findings(), Optional.of(language));
            json.writeEnd();
        });
    }

    /** {@code {correction, assessment, referral, errors}}, of which only {@code errors} is always there. */
    public String json(CorrectionResult result, String language) {
        Words words = Words.in(language);
        return JsonText.of(json -> {
            json.writeStartObject();
            result.correction().ifPresent(correction -> {
                Labels labels = library.scale(correction.by().scale().id()).labels(language);
                CorrectionJson.write(json, "correction", correction, labels, words);
                result.assessment().ifPresent(after -> AssessmentJson.write(json, "assessment", after, labels));
            });
            result.referral().ifPresent(referral -> ReferralJson.write(json, "referral", referral, words));
            FindingsJson.write(json, "errors", result.findings(), Optional.of(language));
            json.writeEnd();
        });
    }

    /** What was found while the parts of one document were assessed. */
    private final class Intake {
        private final Set<Finding> findings;

        Intake(List<Finding> read) {
            findings = new LinkedHashSet<>(read);
        }

        Optional<Scale> scale(String id) {
            Optional<Scale> scale = library.find(id);
            if (scale.isEmpty() && !id.isEmpty()) {
                Place at = new Place("", 0, 0, "/scale");
                findings.add(Finding.of(FindingCode.SCALE_UNKNOWN, at, "found", id, "allowed", library.scaleIds()));
            }
            return scale;
        }

        Optional<Assessment> assess(Scale scale, String pointer, Request request) {
            DocumentPart part = new DocumentPart(pointer);
            List<Finding> wrong = new ArrayList<>(part.own(findings));
            scale.check(request.responses()).forEach(found -> wrong.add(part.moved(found)));
            if (wrong.isEmpty()) {
                return Optional.of(scale.assess(request));
            }
            findings.addAll(wrong);
            return Optional.empty();
        }

        List<Finding> findings() {
            return List.copyOf(findings);
        }
    }
}
