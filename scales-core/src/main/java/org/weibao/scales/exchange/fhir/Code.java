package org.weibao.scales.exchange.fhir;

import java.util.Optional;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.definition.Named;

/** A code of a system, and words for it. */
record Code(String system, Optional<String> version, String code, Optional<String> display) {

    static Code of(String system, String code, Optional<String> display) {
        return new Code(system, Optional.empty(), code, display);
    }

    /** Of a vocabulary of ours. */
    static Code ours(String vocabulary, String code, Optional<String> display) {
        return of(FhirNames.OURS + vocabulary, code, display);
    }

    /** Of a closed vocabulary of ours. */
    static Code ours(String vocabulary, Named constant, Optional<String> display) {
        return ours(vocabulary, constant.id(), display);
    }

    /** The same as that version of a definition means it. */
    Code ofVersion(String definition) {
        return new Code(system, Optional.of(definition), code, display);
    }
}
