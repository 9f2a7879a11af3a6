package org.weibao.scales.exchange.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.assessment.fhir.AnsweredForm;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ResponseFormat;

/** Writes one person's answers as a QuestionnaireResponse, in the order of the form whatever order they came in. */
record ResponseJson(Elements elements, AnsweredForm form, String language) {

    void write() {
        ScaleIdentity scale = form.assessment().scale();
        Responses responses = form.request().responses();
        elements.text("resourceType", "QuestionnaireResponse")
                .text("language", language)
                .objects("extension", extensions(scale), Runnable::run)
                .text("questionnaire", FhirNames.canonical(scale.id(), scale.version()))
                .text("status", "completed");
        responses.ref().ifPresent(elements::subject);
        elements.text("authored", responses.answeredOn().map(LocalDate::toString))
                .objects("item", topLevel(), Runnable::run);
    }

    private List<Runnable> extensions(ScaleIdentity scale) {
        List<Runnable> extensions = new ArrayList<>();
        extensions.add(() -> elements.text("url", FhirNames.DIGEST).text("valueString", scale.digest()));
        List<Runnable> known = respondent(form.request().respondent());
        if (!known.isEmpty()) {
            extensions.add(() -> elements.text("url", FhirNames.RESPONDENT).objects("extension", known, Runnable::run));
        }
        return extensions;
    }

    private List<Runnable> respondent(Respondent respondent) {
        List<Runnable> known = new ArrayList<>();
        respondent.age().ifPresent(age -> known.add(age(age)));
        respondent.sex().ifPresent(sex -> known.add(part("sex", sex)));
        respondent.informant().ifPresent(informant -> known.add(part("informant", informant)));
        respondent.grade().ifPresent(grade -> known.add(part("grade", grade)));
        respondent.birth().ifPresent(birth -> known.add(part("gestationWeeks", birth.weeks())));
        return known;
    }

    private Runnable age(Age age) {
        MonthRange months = age.months();
        return months.fromMonths() == months.toMonths()
                ? part("ageMonths", months.fromMonths())
                : part("age", months.fromMonths() / 12);
    }

    private Runnable part(String name, int value) {
        return () -> elements.text("url", name).members().whole("valueInteger", value);
    }

    private Runnable part(String name, Named value) {
        return () -> elements.text("url", name).members().id("valueCode", value);
    }

    private List<Runnable> topLevel() {
        return Blocks.of(form.definition()).stream().flatMap(this::block).toList();
    }

    private Stream<Runnable> block(Blocks.Numbered numbered) {
        List<Runnable> items = numbered.block().items().stream()
                .flatMap(item -> item(item).stream())
                .toList();
        if (items.isEmpty() || !numbered.isGroup()) {
            return items.stream();
        }
        return Stream.of(() -> elements.text("linkId", numbered.linkId()).objects("item", items, Runnable::run));
    }

    /** Empty when it was not answered. */
    private Optional<Runnable> item(Item item) {
        Map<String, Answer> answers = form.request().responses().answers();
        return Optional.ofNullable(answers.get(item.id()))
                .map(answer -> () -> elements.text("linkId", item.id())
                        .objects("answer", List.of(value(item, answer)), value -> value.accept(elements)));
    }

    private Consumer<Elements> value(Item item, Answer answer) {
        ResponseFormat format = form.definition().format(item.format().id()).orElseThrow();
        return answer.match(
                number -> written -> number(written, format, number.value()),
                time -> written -> written.text("valueTime", time(time.minutes())),
                unreadable -> {
                    throw new IllegalStateException("an accepted form has no unreadable answers");
                });
    }

    private void number(Elements written, ResponseFormat format, double value) {
        format.match(new ResponseFormat.Cases<>(
                choice -> written.object("valueCoding", () -> written.coding(chosen(choice, (int) value))),
                whole -> written.members().number("valueInteger", value),
                decimal -> written.members().number("valueDecimal", value),
                clock -> written));
    }

    private Code chosen(ResponseFormat.Choice choice, int code) {
        return Code.of(
                FhirNames.options(form.definition().id(), choice.id()),
                String.valueOf(code),
                choice.option(code).map(Option::label).flatMap(label -> label.in(language)));
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d:00", minutes / 60, minutes % 60);
    }
}
