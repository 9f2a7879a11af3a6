package org.weibao.scales.exchange.fhir;

import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.fhir.AnsweredForm;
import org.weibao.scales.definition.ScaleDefinition;

/**
 * A case as a FHIR R4 bundle of the type {@code collection}: the answers, what they came to, and a draft of a request. It maps to FHIR;
 * nobody certified that it conforms. The same case always gives the same bytes.
 */
public final class BundleJson {

    private final Function<ScaleDefinition, Labels> labels;
    private final Vocabulary words;
    private final List<Entry> entries = new ArrayList<>();

    private BundleJson(Function<ScaleDefinition, Labels> labels, Vocabulary words) {
        this.labels = labels;
        this.words = words;
    }

    /**
     * Writes one object.
     *
     * @param labels of a scale, in the same language as the vocabulary
     */
    public static void write(
            JsonGenerator json,
            List<AnsweredForm> forms,
            Referral referral,
            Function<ScaleDefinition, Labels> labels,
            Vocabulary words) {
        BundleJson bundle = new BundleJson(labels, words);
        List<String> responses = forms.stream().map(bundle::form).toList();
        bundle.referral(new ReferralResources(referral, words, subject(forms), responses));
        bundle.write(json);
    }

    private String add(Consumer<Elements> content) {
        Entry entry = Entry.of(entries.size(), content);
        entries.add(entry);
        return entry.fullUrl();
    }

    /** Where the response is. */
    private String form(AnsweredForm form) {
        String response = add(elements -> new ResponseJson(elements, form, words.language()).write());
        new FormObservations(form.assessment(), labels.apply(form.definition()), words, response)
                .all()
                .forEach(observation -> add(observation::write));
        return response;
    }

    private void referral(ReferralResources resources) {
        String level = add(resources.level()::write);
        resources.request(level).ifPresent(this::add);
    }

    /** The reference that all forms which have one share. */
    private static Optional<String> subject(List<AnsweredForm> forms) {
        List<String> refs = forms.stream()
                .flatMap(form -> form.request().responses().ref().stream())
                .distinct()
                .toList();
        return refs.size() == 1 ? Optional.of(refs.get(0)) : Optional.empty();
    }

    private void write(JsonGenerator json) {
        String urls = entries.stream().map(Entry::fullUrl).collect(Collectors.joining("\n"));
        Elements elements = Elements.in(json);
        json.writeStartObject();
        elements.text("resourceType", "Bundle")
                .object(
                        "identifier",
                        () -> elements.text("system", "urn:ietf:rfc:3986").text("value", Entry.url(urls)))
                .text("type", "collection")
                .objects("entry", entries, entry -> entry.write(elements));
        json.writeEnd();
    }
}
