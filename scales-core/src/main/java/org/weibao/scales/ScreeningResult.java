package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.screening.PartState;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.exchange.AssessmentsJson;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.ReferralJson;
import org.weibao.scales.exchange.ScreeningJson;
import org.weibao.scales.text.Words;

/**
 * What came of a screening that was sent in as a document.
 *
 * @param screening empty when the document could not be read or names no battery that there is
 * @param result the assessments, what was refused, the referral decided on all of them and on the battery's own flags, and the findings
 */
public record ScreeningResult(Optional<Screening> screening, CaseResult result) {

    /** Definitions of all scales of the case and of the battery, each once. */
    public List<ScaleDefinition> definitions(ScaleLibrary library) {
        Stream<String> asked =
                screening.stream().flatMap(known -> known.parts().stream()).map(PartState::scale);
        return CaseResult.definitions(library, Stream.concat(result.scales(), asked));
    }

    /** {@code {assessments, screening, referral, errors}}; what there is not is left out, {@code assessments} and {@code errors} never are. */
    public String json(ScaleLibrary library, String language) {
        Words words = Words.in(language);
        Function<String, Labels> labels = id -> library.scale(id).labels(language);
        return JsonText.of(json -> {
            json.writeStartObject();
            AssessmentsJson.write(json, result.assessments(), result::hasSeveral, labels);
            screening.ifPresent(known -> ScreeningJson.write(json, "screening", known, words, labels));
            result.referral().ifPresent(referral -> ReferralJson.write(json, "referral", referral, words));
            FindingsJson.write(json, "errors", result.findings(), Optional.of(language));
            json.writeEnd();
        });
    }
}
