package org.weibao.scales;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.fhir.AnsweredForm;
import org.weibao.scales.assessment.fhir.BlankForm;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Wording;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.fhir.BundleJson;
import org.weibao.scales.exchange.fhir.QuestionnaireJson;
import org.weibao.scales.loading.CaseReader;
import org.weibao.scales.loading.FhirReader;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.Read;
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
     * Takes in a case, or a Bundle of questionnaire responses, and answers with a Bundle. It never throws for what is in the document.
     *
     * @param name what findings call the document
     * @param moment the local time at the station
     * @param language of displays and notes, as for {@link #questionnaire}
     */
    public FhirResult bundle(String name, byte[] document, LocalDateTime moment, String language) {
        SourceFile file = new SourceFile(name, document);
        Read<CaseRequest> read = FhirReader.read(file, Limits.REQUEST, this::definition)
                .orElseGet(() -> CaseReader.read(file, Limits.REQUEST));
        CaseIntake.Received received = intake.receive(read, moment);
        return result(received.accepted(), FhirFindings.inTheirOwnDocument(received.result()), Words.in(language));
    }

    private Optional<ScaleDefinition> definition(String id, Optional<String> version) {
        ScaleLibrary library = intake.library();
        return version.map(exactly -> library.find(id, exactly))
                .orElseGet(() -> library.find(id))
                .map(Scale::definition);
    }

    private static FhirResult result(List<AnsweredForm> accepted, CaseResult result, Words words) {
        Optional<String> bundle = result.referral()
                .filter(referral -> result.findings().isEmpty())
                .map(referral -> JsonText.of(json -> BundleJson.write(
                        json, accepted, referral, definition -> new ScaleWords(definition, words), words)));
        return new FhirResult(result, bundle);
    }
}
