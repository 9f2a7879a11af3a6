package org.weibao.scales.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/** Another implementation of FHIR R4, with its base profiles and without any network. */
final class Judge {

    private final FhirContext context = FhirContext.forR4();
    private final Known known = new Known(context);
    private final FhirValidator validator;

    Judge() {
        FhirInstanceValidator profiles = new FhirInstanceValidator(new ValidationSupportChain(
                known,
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context)));
        validator = context.newValidator().registerValidatorModule(profiles);
    }

    /** Nothing unknown is let pass. */
    <T extends IBaseResource> T parsed(Class<T> type, String json) {
        IParser strict = context.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        return strict.parseResource(type, json);
    }

    /** Responses to it are then held against it. */
    void knows(String questionnaire) {
        known.add(parsed(Questionnaire.class, questionnaire));
    }

    /** What the base profiles of R4 do not allow. */
    List<String> errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
