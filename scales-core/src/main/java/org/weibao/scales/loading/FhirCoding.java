package org.weibao.scales.loading;

import java.util.Optional;

/** A code of a system; without a system nobody but its document knows what it means. */
record FhirCoding(Optional<String> system, String code) {

    static FhirCoding read(Fields fields, Values values) {
        return new FhirCoding(
                fields.given("system").flatMap(values::words),
                fields.required("code").flatMap(values::words).orElse(""));
    }

    @Override
    public String toString() {
        return "FhirCoding";
    }
}
