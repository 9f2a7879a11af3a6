package org.weibao.scales.exchange.fhir;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.fhir.BlankForm;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.assessment.fhir.FhirRemark;
import org.weibao.scales.definition.About;
import org.weibao.scales.definition.Block;
import org.weibao.scales.definition.Confidence;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;

/** A form as a FHIR R4 Questionnaire. It maps to FHIR; nobody certified that it conforms. */
public final class QuestionnaireJson {

    private static final Map<String, String> CODE_SYSTEMS =
            Map.of("loinc", "http://loinc.org", "snomed", "http://snomed.info/sct");

    private final Elements elements;
    private final BlankForm form;
    private final FormText words;
    private final Labels labels;
    private final Vocabulary vocabulary;
    private final Profile profile;

    private QuestionnaireJson(JsonGenerator json, BlankForm form, Labels labels, Vocabulary vocabulary) {
        this.elements = Elements.in(json);
        this.form = form;
        this.words = new FormText(form, vocabulary.language());
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.profile = form.definition().profile();
    }

    /**
     * Writes one object.
     *
     * @param labels words in the same language as the vocabulary; other languages stand beside as translations
     */
    public static void write(JsonGenerator json, BlankForm form, Labels labels, Vocabulary vocabulary) {
        json.writeStartObject();
        new QuestionnaireJson(json, form, labels, vocabulary).write();
        json.writeEnd();
    }

    private void write() {
        elements.text("resourceType", "Questionnaire")
                .text("id", profile.id())
                .text("language", words.language())
                .objects("extension", extensions(), Runnable::run)
                .text("url", FhirNames.QUESTIONNAIRE + profile.id())
                .text("version", profile.version())
                .text("name", name())
                .translated("title", profile.title(), words.language())
                .text("status", isSettled() ? "active" : "draft");
        elements.members()
                .mark("experimental", profile.confidence() == Confidence.UNVALIDATED)
                .texts("subjectType", List.of(profile.about() == About.CHILD ? "Patient" : "RelatedPerson"));
        elements.text("description", description())
                .text("copyright", copyright())
                .objects("code", List.copyOf(profile.codes().entrySet()), this::code);
        elements.members().objects("item", topLevel(), Runnable::run);
    }

    /** What the definition itself calls uncertain is not offered for use without a look. */
    private boolean isSettled() {
        return profile.confidence() == Confidence.VERIFIED || profile.confidence() == Confidence.WELL_ESTABLISHED;
    }

    /** For programs: {@code Phq_a}. */
    private String name() {
        String id = profile.id();
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replaceAll("[^A-Za-z0-9]", "_");
    }

    private List<Runnable> extensions() {
        return List.of(
                () -> elements.text("url", FhirNames.DIGEST)
                        .text("valueString", form.identity().digest()),
                () -> elements.text("url", FhirNames.OURS + "extension:text")
                        .text("valueCode", form.isWorded(words.language()) ? "wording" : "topics"),
                () -> elements.text("url", FhirNames.OURS + "extension:confidence")
                        .text("valueCode", profile.confidence().id()));
    }

    private Optional<String> description() {
        Stream<Notice> about = Stream.of(
                        Optional.of("wording-not-installed").filter(code -> !form.isWorded(words.language())),
                        Optional.of("confidence-" + profile.confidence().id()).filter(code -> !isSettled()),
                        profile.doubt().map(doubt -> "doubt"))
                .flatMap(Optional::stream)
                .map(code -> new Notice(code, "definition"));
        Stream<Notice> own = profile.notices().keySet().stream().map(code -> new Notice(code, "definition"));
        return Stream.concat(about, own)
                .flatMap(notice -> labels.notice(notice).stream())
                .reduce((one, next) -> one + "\n" + next);
    }

    private Optional<String> copyright() {
        String parts = Stream.of(
                        profile.rights().holder(),
                        Optional.of(profile.rights().status()).map(Named::id),
                        profile.rights().note().flatMap(note -> note.in(words.language())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(parts);
    }

    private void code(Map.Entry<String, String> stated) {
        String system = CODE_SYSTEMS.getOrDefault(stated.getKey(), FhirNames.OURS + "code:" + stated.getKey());
        elements.coding(Code.of(system, stated.getValue(), Optional.empty()));
    }

    /** No id of an item has a dot, so these names are free. */
    private List<Runnable> topLevel() {
        ScaleDefinition definition = form.definition();
        Text instruction = words.instruction();
        Stream<Runnable> first = instruction.isEmpty()
                ? Stream.empty()
                : Stream.of(() -> elements.text("linkId", "form.instruction")
                        .translated("text", instruction, words.language())
                        .text("type", "display"));
        QuestionnaireItem items = new QuestionnaireItem(
                elements, definition, words, Gates.of(definition), vocabulary.word(FhirRemark.GATE_NOT_SAID));
        Stream<Runnable> blocks = Blocks.of(definition).stream()
                .flatMap(block -> block.isGroup()
                        ? Stream.of(() -> group(block, items))
                        : block.block().items().stream().map(item -> () -> items.write(item)));
        return Stream.concat(first, blocks).toList();
    }

    private void group(Blocks.Numbered numbered, QuestionnaireItem items) {
        Block block = numbered.block();
        elements.text("linkId", numbered.linkId())
                .translated("text", block.title().orElse(Text.EMPTY), words.language())
                .text("type", "group");
        elements.members().objects("item", block.items(), items::write);
    }
}
