package org.weibao.scales.exchange.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An observation, as all of ours are: preliminary, since a screen proposes and a trained person confirms.
 *
 * @param value writes the value, or why there is none
 * @param more writes what else there is: interpretation, components
 * @param from the responses that it is computed from
 */
record Observation(
        Optional<String> digest,
        Code code,
        Consumer<Elements> value,
        Consumer<Elements> more,
        List<String> notes,
        Optional<String> subject,
        Optional<LocalDate> on,
        List<String> from) {

    private static final Code SURVEY =
            Code.of("http://terminology.hl7.org/CodeSystem/observation-category", "survey", Optional.empty());

    void write(Elements elements) {
        elements.text("resourceType", "Observation");
        digest.ifPresent(
                known -> elements.objects("extension", List.of(known), value -> Digests.write(elements, value)));
        elements.text("status", "preliminary")
                .concepts("category", List.of(SURVEY))
                .concept("code", code);
        subject.ifPresent(elements::subject);
        elements.text("effectiveDateTime", on.map(LocalDate::toString));
        value.accept(elements);
        more.accept(elements);
        elements.notes(notes).references("derivedFrom", from);
    }
}
