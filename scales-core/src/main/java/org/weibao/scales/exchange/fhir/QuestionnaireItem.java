package org.weibao.scales.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ItemPoints;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;

/**
 * Writes the items of a questionnaire: question, type, options with what they are worth, and when it is asked.
 *
 * @param remark what is said of a gate that FHIR cannot say
 */
record QuestionnaireItem(
        Elements elements, ScaleDefinition definition, FormText words, Gates gates, Optional<String> remark) {

    private static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";
    private static final String DECLINED = FhirNames.OURS + "extension:declined";

    void write(Item item) {
        ResponseFormat format = definition.format(item.format().id()).orElseThrow();
        Optional<Enabling> enabling = item.gate().flatMap(gate -> gates.enabling(gate.when()));
        elements.objects("extension", extensions(item, format, enabling), Runnable::run)
                .text("linkId", item.id())
                .objects(
                        "code",
                        List.of(Code.of(FhirNames.ITEM + definition.id(), item.id(), Optional.empty())),
                        elements::coding)
                .translated("text", words.item(item), words.language())
                .text("type", type(format));
        enabling.ifPresent(known -> known.write(elements));
        format.match(new ResponseFormat.Cases<>(
                choice -> options(item, choice), whole -> false, decimal -> false, clock -> false));
    }

    private boolean options(Item item, ResponseFormat.Choice choice) {
        ItemPoints points = ItemPoints.of(item, choice);
        elements.objects(
                "answerOption",
                choice.options(),
                option -> elements.object("valueCoding", () -> option(choice, option, points.of(option.code()))));
        return true;
    }

    static String type(ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> "choice", whole -> "integer", decimal -> "decimal", clock -> "time"));
    }

    private void option(ResponseFormat.Choice choice, Option option, OptionalDouble points) {
        elements.objects("extension", optionExtensions(option, points), Runnable::run)
                .text("system", FhirNames.options(definition.id(), choice.id()))
                .text("code", String.valueOf(option.code()))
                .translated("display", words.option(choice, option), words.language());
    }

    private List<Runnable> optionExtensions(Option option, OptionalDouble points) {
        List<Runnable> extensions = new ArrayList<>();
        points.ifPresent(worth -> extensions.add(number(FhirNames.ORDINAL_VALUE, "valueDecimal", worth)));
        if (option.declined()) {
            extensions.add(() -> elements.text("url", DECLINED).members().truth("valueBoolean", true));
        }
        return extensions;
    }

    private List<Runnable> extensions(Item item, ResponseFormat format, Optional<Enabling> enabling) {
        List<Runnable> extensions = new ArrayList<>();
        format.match(new ResponseFormat.Cases<>(
                choice -> true,
                whole -> bounds(extensions, "valueInteger", whole.min(), whole.max(), whole.unit()),
                decimal -> bounds(extensions, "valueDecimal", decimal.min(), decimal.max(), decimal.unit()),
                clock -> true));
        if (item.gate().isPresent() && enabling.isEmpty()) {
            remark.ifPresent(words -> extensions.add(note(words)));
        }
        item.doubt().flatMap(doubt -> doubt.in(words.language())).ifPresent(doubt -> extensions.add(note(doubt)));
        return extensions;
    }

    private boolean bounds(List<Runnable> extensions, String type, double low, double high, Optional<Text> unit) {
        extensions.add(number(STANDARD + "minValue", type, low));
        extensions.add(number(STANDARD + "maxValue", type, high));
        unit.flatMap(known -> known.in(words.language()))
                .ifPresent(known -> extensions.add(() -> elements.text("url", STANDARD + "questionnaire-unit")
                        .object("valueCoding", () -> elements.text("display", known))));
        return true;
    }

    private Runnable number(String url, String type, double value) {
        return () -> elements.text("url", url).members().number(type, value);
    }

    private Runnable note(String text) {
        return () -> elements.text("url", STANDARD + "designNote").text("valueMarkdown", text);
    }
}
