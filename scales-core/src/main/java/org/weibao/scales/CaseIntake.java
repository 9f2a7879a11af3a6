package org.weibao.scales;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.fhir.AnsweredForm;
import org.weibao.scales.definition.Directory;
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
        return receive(CaseReader.read(new SourceFile(name, document), Limits.REQUEST), moment)
                .result();
    }

    /** As {@link #receive(String, byte[], LocalDateTime)}, of a case that was read already. */
    Received receive(Read<CaseRequest> read, LocalDateTime moment) {
        Set<Finding> findings = new LinkedHashSet<>(read.findings());
        return read.value()
                .map(request -> assess(new EarlierForms(library, request).considered(findings), findings, moment))
                .orElseGet(() -> new Received(
                        List.of(), new CaseResult(List.of(), List.of(), Optional.empty(), List.copyOf(findings))));
    }

    private Received assess(CaseRequest request, Set<Finding> findings, LocalDateTime moment) {
        TakenForms taken = TakenForms.of(library, request.forms(), findings);
        Referral referral = refer(taken.in(request.context()), request, findings, moment);
        return new Received(
                taken.accepted(),
                new CaseResult(taken.assessments(), taken.refused(), Optional.of(referral), List.copyOf(findings)));
    }

    /**
     * What came of a case, with what was answered.
     *
     * @param accepted the forms of {@link CaseResult#assessments()}
     */
    record Received(List<AnsweredForm> accepted, CaseResult result) {
        Received {
            accepted = List.copyOf(accepted);
        }
    }

    /** By the policy that the document names; an unknown one is reported. Whatever was complained of may hide something. */
    Referral refer(Case about, CaseRequest request, Set<Finding> findings, LocalDateTime moment) {
        Policy named = policy(request, findings);
        return named.refer(about.withUnread(!findings.isEmpty()), directory, moment);
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
