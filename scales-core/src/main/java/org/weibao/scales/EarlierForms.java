package org.weibao.scales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.finding.Finding;

/**
 * What a case's forms of earlier days say of change. An earlier form that cannot be used is complained of; the referral of today does not
 * wait for it.
 */
record EarlierForms(ScaleLibrary library, CaseRequest request) {

    /** The request, its case knowing which main scores are worse than before. */
    CaseRequest considered(Collection<Finding> findings) {
        if (request.earlier().isEmpty()) {
            return request;
        }
        List<Usable> before = usable(request.earlier(), findings);
        List<Usable> today = usable(request.forms(), new ArrayList<>(findings));
        List<Worsening> worse = today.stream()
                .flatMap(now -> worsenings(now.assessment(), before).stream())
                .toList();
        return new CaseRequest(
                request.forms(),
                request.earlier(),
                request.context().withWorsenings(worse),
                request.policy(),
                request.battery());
    }

    private List<Usable> usable(List<CaseRequest.Form> forms, Collection<Finding> findings) {
        return forms.stream().flatMap(form -> usable(form, findings).stream()).toList();
    }

    private List<Worsening> worsenings(Assessment now, List<Usable> usable) {
        List<Assessment> series = new ArrayList<>();
        usable.stream()
                .map(Usable::assessment)
                .filter(before -> before.scale().id().equals(now.scale().id()))
                .filter(before -> sameInformant(before, now))
                .forEach(series::add);
        series.add(now);
        return series.size() < 2
                ? List.of()
                : library.scale(now.scale().id())
                        .compare(series, Optional.empty())
                        .worsenings();
    }

    /** Of several informants each is compared with himself. */
    private static boolean sameInformant(Assessment before, Assessment now) {
        return before.respondent().informant().equals(now.respondent().informant());
    }

    private Optional<Usable> usable(CaseRequest.Form form, Collection<Finding> findings) {
        DocumentPart part = new DocumentPart(form.pointer());
        List<Finding> wrong = new ArrayList<>(part.own(findings));
        Optional<Scale> scale = library.find(form.scale());
        scale.ifPresent(
                known -> known.check(form.request().responses()).forEach(found -> wrong.add(part.moved(found))));
        findings.addAll(wrong);
        return wrong.isEmpty() ? scale.map(known -> new Usable(known.assess(form.request()))) : Optional.empty();
    }

    /** A form that was accepted. */
    private record Usable(Assessment assessment) {}
}
