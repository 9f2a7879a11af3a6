package org.weibao.scales.exchange.fhir;

import org.weibao.scales.assessment.fhir.FhirNames;

/** Says exactly which definition a document rests on. */
final class Digests {

    private Digests() {}

    /** The members of the extension. */
    static void write(Elements elements, String digest) {
        elements.text("url", FhirNames.DIGEST).text("valueString", digest);
    }
}
