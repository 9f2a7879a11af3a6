package org.weibao.scales.exchange.fhir;

import jakarta.json.stream.JsonGenerator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.definition.Text;
import org.weibao.scales.exchange.Members;

/** Writes elements of FHIR's data types. Unlike our own documents, FHIR's have no empty lists. */
record Elements(Members members) {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    static Elements in(JsonGenerator json) {
        return new Elements(new Members(json));
    }

    Elements text(String name, String value) {
        members.text(name, value);
        return this;
    }

    Elements text(String name, Optional<String> value) {
        members.text(name, value);
        return this;
    }

    <T> Elements objects(String name, Collection<T> values, Consumer<T> each) {
        if (!values.isEmpty()) {
            members.objects(name, values, each);
        }
        return this;
    }

    Elements object(String name, Runnable content) {
        members.object(name, content);
        return this;
    }

    /** Words in one language, with those in other languages as translations. */
    Elements translated(String name, Text text, String language) {
        Optional<String> main = text.in(language);
        List<Map.Entry<String, String>> others = text.byLanguage().entrySet().stream()
                .filter(words -> !main.equals(Optional.of(words.getValue())))
                .toList();
        text(name, main);
        if (!others.isEmpty()) {
            object("_" + name, () -> objects("extension", others, this::translation));
        }
        return this;
    }

    private void translation(Map.Entry<String, String> words) {
        text("url", TRANSLATION);
        members.json().writeStartArray("extension");
        members.json().writeStartObject();
        text("url", "lang").text("valueCode", words.getKey());
        members.json().writeEnd().writeStartObject();
        text("url", "content").text("valueString", words.getValue());
        members.json().writeEnd().writeEnd();
    }

    /** The members of a coding. */
    Elements coding(Code code) {
        return text("system", code.system())
                .text("version", code.version())
                .text("code", code.code())
                .text("display", code.display());
    }

    /** A concept of one coding. */
    Elements concept(String name, Code code) {
        return object(name, () -> concept(code));
    }

    Elements concepts(String name, Collection<Code> codes) {
        return objects(name, codes, this::concept);
    }

    private void concept(Code code) {
        objects("coding", List.of(code), this::coding).text("text", code.display());
    }

    Elements references(String name, Collection<String> to) {
        return objects(name, to, each -> text("reference", each));
    }

    /** The child, whom only the sender can name. */
    Elements subject(String reference) {
        return object(
                "subject",
                () -> object(
                        "identifier", () -> text("system", FhirNames.REFERENCE).text("value", reference)));
    }

    Elements notes(Collection<String> notes) {
        return objects("note", notes, note -> text("text", note));
    }
}
