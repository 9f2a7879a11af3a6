package org.weibao.scales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

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
                .flatMap(now -> worsenings(now.assessment(), notLater(before, now.assessment(), findings)).stream())
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

    /** A form that lies after today's would stand at the end of the course and could pass for getting better. */
    private static List<Usable> notLater(List<Usable> before, Assessment now, Collection<Finding> findings) {
        List<Usable> kept = new ArrayList<>();
        before.stream().filter(form -> isOfTheSame(form.assessment(), now)).forEach(form -> {
            if (isLater(form.assessment(), now)) {
                Place at = new Place("", 0, 0, form.pointer() + "/answeredOn");
                findings.add(Finding.of(FindingCode.EARLIER_FORM_IS_LATER, at));
            } else {
                kept.add(form);
            }
        });
        return kept;
    }

    private static boolean isLater(Assessment form, Assessment now) {
        return form.answeredOn()
                .flatMap(day -> now.answeredOn().map(day::isAfter))
                .orElse(false);
    }

    /** An invalid form would make the whole course incomparable, the valid forms included. */
    private static boolean isOfTheSame(Assessment before, Assessment now) {
        return before.scale().id().equals(now.scale().id())
                && before.quality().validity() != Quality.Validity.INVALID
                && sameInformant(before, now);
    }

    private List<Worsening> worsenings(Assessment now, List<Usable> before) {
        List<Assessment> series = new ArrayList<>();
        before.stream().map(Usable::assessment).forEach(series::add);
        series.add(now);
        return series.size() < 2
                ? List.of()
                : library.scale(now.scale().id())
                        .compare(series, Optional.empty())
                        .worsenings();
    }

    /** Of several informants each is compared with himself; not knowing who answered is no bar, since a change for the worse must not go unseen. */
    private static boolean sameInformant(Assessment before, Assessment now) {
        return before.respondent().informant().isEmpty()
                || now.respondent().informant().isEmpty()
                || before.respondent().informant().equals(now.respondent().informant());
    }

    private Optional<Usable> usable(CaseRequest.Form form, Collection<Finding> findings) {
        DocumentPart part = new DocumentPart(form.pointer());
        List<Finding> wrong = new ArrayList<>(part.own(findings));
        Optional<Scale> scale = library.find(form.scale());
        scale.ifPresent(
                known -> known.check(form.request().responses()).forEach(found -> wrong.add(part.moved(found))));
        findings.addAll(wrong);
        return wrong.isEmpty()
                ? scale.map(known -> new Usable(form.pointer(), known.assess(form.request())))
                : Optional.empty();
    }

    /** A form that was accepted. */
    private record Usable(String pointer, Assessment assessment) {}
}
