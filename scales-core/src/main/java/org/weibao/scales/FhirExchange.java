package org.weibao.scales;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.fhir.BlankForm;
import org.weibao.scales.definition.Wording;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.fhir.BundleJson;
import org.weibao.scales.exchange.fhir.QuestionnaireJson;
import org.weibao.scales.loading.CaseReader;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.SourceFile;
import org.weibao.scales.text.ScaleWords;
import org.weibao.scales.text.Words;

/** Speaks FHIR R4 with systems that do. It maps to FHIR: what is lost on the way stands in {@code docs/fhir.md}. */
public record FhirExchange(CaseIntake intake) {

    /**
     * A scale's form as a Questionnaire.
     *
     * @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else
     */
    public static String questionnaire(Scale scale, String language) {
        Words words = Words.in(language);
        Map<String, Wording> wordings = new LinkedHashMap<>();
        scale.wordingLanguages().forEach(tag -> scale.wording(tag).ifPresent(found -> wordings.put(tag, found)));
        BlankForm form = new BlankForm(scale.definition(), scale.identity(), wordings);
        return JsonText.of(json -> QuestionnaireJson.write(json, form, scale.labels(words.language()), words));
    }

    /**
     * Takes in a case and answers with a Bundle. It never throws for what is in the document.
     *
     * @param name what findings call the document
     * @param moment the local time at the station
     * @param language of displays and notes, as for {@link #questionnaire}
     */
    public FhirResult bundle(String name, byte[] document, LocalDateTime moment, String language) {
        SourceFile file = new SourceFile(name, document);
        return result(intake.receive(CaseReader.read(file, Limits.REQUEST), moment), Words.in(language));
    }

    private static FhirResult result(CaseIntake.Received received, Words words) {
        CaseResult result = received.result();
        if (!result.findings().isEmpty()) {
            return new FhirResult(result, Optional.empty());
        }
        return new FhirResult(
                result,
                result.referral()
                        .map(referral -> JsonText.of(json -> BundleJson.write(
                                json,
                                received.accepted(),
                                referral,
                                definition -> new ScaleWords(definition, words),
                                words))));
    }
}
