package org.weibao.scales;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.loading.CaseReader;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SourceFile;

/**
 * Takes in whole cases: reads, assesses, refers. What is wrong with one answer never stops the referral: that scale then contributes
 * the safety flags judged on its valid answers.
 *
 * @param policy for cases that name none, or one that the library does not have
 * @param directory where to go
 */
public record CaseIntake(ScaleLibrary library, Policy policy, Directory directory) {

    /** @param moment the local time at the station: what is valid that day, and what is open now */
    public CaseResult receive(String name, byte[] document, LocalDateTime moment) {
        Read<CaseRequest> read = CaseReader.read(new SourceFile(name, document), Limits.REQUEST);
        Set<Finding> findings = new LinkedHashSet<>(read.findings());
        return read.value()
                .map(request -> assess(request, findings, moment))
                .orElseGet(() -> new CaseResult(List.of(), List.of(), Optional.empty(), List.copyOf(findings)));
    }

    private CaseResult assess(CaseRequest request, Set<Finding> findings, LocalDateTime moment) {
        List<Assessment> assessments = new ArrayList<>();
        List<Case.Refused> refused = new ArrayList<>();
        Set<Domain> measured = new LinkedHashSet<>();
        request.forms()
                .forEach(form -> scale(form.scale(), findings).ifPresent(scale -> {
                    measured.addAll(scale.profile().domains());
                    Request answers = form.request();
                    DocumentPart part = new DocumentPart(form.pointer());
                    List<Finding> wrong = new ArrayList<>(part.own(findings));
                    scale.check(answers.responses()).forEach(found -> wrong.add(part.moved(found)));
                    if (wrong.isEmpty()) {
                        assessments.add(scale.assess(answers));
                    } else {
                        refused.add(new Case.Refused(
                                form.scale(), answers.respondent().informant(), scale.safetyFlags(answers)));
                        findings.addAll(wrong);
                    }
                }));
        Case about = request.context()
                .withAssessments(assessments)
                .withRefused(refused)
                .withMeasured(measured);
        return new CaseResult(
                assessments,
                refused,
                Optional.of(policy(request, findings).refer(about, directory, moment)),
                List.copyOf(findings));
    }

    private Optional<Scale> scale(String id, Set<Finding> findings) {
        Optional<Scale> scale = library.find(id);
        if (scale.isEmpty()) {
            Place at = new Place("", 0, 0, "/assessments/" + id);
            findings.add(Finding.of(FindingCode.SCALE_UNKNOWN, at, "found", id, "allowed", library.scaleIds()));
        }
        return scale;
    }

    private Policy policy(CaseRequest request, Set<Finding> findings) {
        if (request.policy().isEmpty()) {
            return policy;
        }
        String id = request.policy().get();
        return library.findPolicy(id).orElseGet(() -> {
            Place at = new Place("", 0, 0, "/policy");
            findings.add(Finding.of(FindingCode.POLICY_UNKNOWN, at, "found", id, "allowed", library.policyIds()));
            return policy;
        });
    }
}
