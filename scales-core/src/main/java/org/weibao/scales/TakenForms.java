package org.weibao.scales;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.fhir.AnsweredForm;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * The forms of a case, assessed one by one. What is wrong with one answer never stops the others: that form then contributes the safety
 * flags judged on its valid answers.
 */
final class TakenForms {

    private final ScaleLibrary library;
    private final Set<Finding> findings;
    private final List<AnsweredForm> accepted = new ArrayList<>();
    private final List<Case.Refused> refused = new ArrayList<>();
    private final List<Request> refusedRequests = new ArrayList<>();
    private final Set<Domain> measured = new LinkedHashSet<>();

    private TakenForms(ScaleLibrary library, Set<Finding> findings) {
        this.library = library;
        this.findings = findings;
    }

    /** @param findings of reading the document; what is refused here is added */
    static TakenForms of(ScaleLibrary library, List<CaseRequest.Form> forms, Set<Finding> findings) {
        TakenForms taken = new TakenForms(library, findings);
        forms.forEach(form -> taken.scale(form).ifPresent(scale -> taken.take(form, scale)));
        return taken;
    }

    List<AnsweredForm> accepted() {
        return accepted;
    }

    List<Assessment> assessments() {
        return accepted.stream().map(AnsweredForm::assessment).toList();
    }

    List<Case.Refused> refused() {
        return refused;
    }

    /** In the order of the case's forms. */
    List<Request> requests() {
        return Stream.concat(accepted.stream().map(AnsweredForm::request), refusedRequests.stream())
                .toList();
    }

    Case in(Case context) {
        return context.withAssessments(assessments()).withRefused(refused).withMeasured(measured);
    }

    private void take(CaseRequest.Form form, Scale scale) {
        measured.addAll(scale.profile().domains());
        Request answers = form.request();
        DocumentPart part = new DocumentPart(form.pointer());
        List<Finding> wrong = new ArrayList<>(part.own(findings));
        scale.check(answers.responses()).forEach(found -> wrong.add(part.moved(found)));
        if (wrong.isEmpty()) {
            accepted.add(new AnsweredForm(scale.definition(), answers, scale.assess(answers)));
        } else {
            refused.add(new Case.Refused(form.scale(), answers.respondent().informant(), scale.safetyFlags(answers)));
            refusedRequests.add(answers);
            findings.addAll(wrong);
        }
    }

    private Optional<Scale> scale(CaseRequest.Form form) {
        String id = form.scale();
        Optional<Scale> scale =
                form.version().isPresent() ? library.find(id, form.version().get()) : library.find(id);
        if (scale.isEmpty()) {
            Place at = new Place("", 0, 0, "/assessments/" + id);
            findings.add(Finding.of(FindingCode.SCALE_UNKNOWN, at, "found", id, "allowed", library.scaleIds()));
        }
        return scale;
    }
}
