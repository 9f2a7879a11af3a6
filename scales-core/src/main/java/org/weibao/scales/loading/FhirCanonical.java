package org.weibao.scales.loading;

import java.util.Optional;
import org.weibao.scales.assessment.fhir.FhirNames;

/** The scale that an address of a questionnaire of ours means. */
record FhirCanonical(String scale, Optional<String> version) {

    static final String EXAMPLE = FhirNames.canonical("phq-a", "1.0.0");

    /** Empty when it is somebody else's. */
    static Optional<FhirCanonical> ours(String canonical) {
        if (!canonical.startsWith(FhirNames.QUESTIONNAIRE)) {
            return Optional.empty();
        }
        String[] parts = canonical.substring(FhirNames.QUESTIONNAIRE.length()).split("\\|", 2);
        return Optional.of(new FhirCanonical(parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty()));
    }
}
