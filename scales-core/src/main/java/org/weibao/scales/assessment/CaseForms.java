package org.weibao.scales.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.definition.Informant;

/** Tells the forms of a case apart. */
final class CaseForms {

    private final Map<String, Integer> total = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<CaseForm> forms = new ArrayList<>();

    private CaseForms() {}

    /** Assessed forms in their order, then refused ones. */
    static List<CaseForm> of(Case about) {
        CaseForms all = new CaseForms();
        about.assessments().forEach(each -> all.total.merge(each.scale().id(), 1, Integer::sum));
        about.refused().forEach(each -> all.total.merge(each.scale(), 1, Integer::sum));
        about.assessments().forEach(all::add);
        about.refused().forEach(all::add);
        return List.copyOf(all.forms);
    }

    private void add(Assessment assessment) {
        String scale = assessment.scale().id();
        Optional<Informant> informant = assessment.respondent().informant();
        forms.add(new CaseForm(
                scale, informant, answerer(scale, informant), assessment.flags(), Optional.of(assessment)));
    }

    private void add(Case.Refused refused) {
        forms.add(new CaseForm(
                refused.scale(),
                refused.informant(),
                answerer(refused.scale(), refused.informant()),
                refused.flags(),
                Optional.empty()));
    }

    private Optional<Answerer> answerer(String scale, Optional<Informant> informant) {
        int number = seen.merge(scale, 1, Integer::sum);
        return total.get(scale) == 1 ? Optional.empty() : Optional.of(new Answerer(informant, OptionalInt.of(number)));
    }
}
