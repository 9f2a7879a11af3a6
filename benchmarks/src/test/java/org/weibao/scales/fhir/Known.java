package org.weibao.scales.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/** Questionnaires that responses may refer to, by address and version. */
final class Known implements IValidationSupport {

    private final FhirContext context;
    private final Map<String, Questionnaire> questionnaires = new HashMap<>();

    Known(FhirContext context) {
        this.context = context;
    }

    void add(Questionnaire questionnaire) {
        questionnaires.put(questionnaire.getUrl(), questionnaire);
        questionnaires.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
        Questionnaire found = questionnaires.get(url);
        return type != null && type.isInstance(found) ? type.cast(found) : null;
    }
}
