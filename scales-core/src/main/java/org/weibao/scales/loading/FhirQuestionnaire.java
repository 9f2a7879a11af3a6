package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.fhir.FhirNames;

/**
 * What a questionnaire that came along says of its items: which of ours they are, and what their options are worth. Nothing else of it is
 * read, since nothing else is needed to understand a response.
 *
 * @param scales ids of the scales that its items' codes name
 */
record FhirQuestionnaire(
        String url,
        Optional<String> version,
        Optional<FhirCanonical> derivedFrom,
        Set<String> scales,
        List<Question> questions) {

    /** @param code our id of the item; empty when none is stated */
    record Question(String linkId, Optional<String> code, List<Worth> options) {

        /** What that option is worth; empty when that is not stated, or when another is worth the same. */
        Optional<Double> worth(FhirCoding answer) {
            Optional<Double> worth = options.stream()
                    .filter(option -> option.coding().equals(answer))
                    .flatMap(option -> option.points().stream().boxed())
                    .findFirst();
            return worth.filter(points -> options.stream()
                            .filter(option -> option.points().equals(OptionalDouble.of(points)))
                            .count()
                    == 1);
        }
    }

    /** What an option is worth; empty when that is not stated. */
    record Worth(FhirCoding coding, OptionalDouble points) {}

    static FhirQuestionnaire read(Node node, Values values) {
        Fields fields = Fields.of(node, values);
        List<Question> questions = new ArrayList<>();
        List<FhirCoding> codes = new ArrayList<>();
        collect(fields, values, questions, codes);
        return new FhirQuestionnaire(
                fields.required("url").flatMap(values::words).orElse(""),
                fields.given("version").flatMap(values::words),
                fields.given("derivedFrom").map(values::list).orElse(List.of()).stream()
                        .flatMap(from -> values.words(from).flatMap(FhirCanonical::ours).stream())
                        .findFirst(),
                codes.stream().flatMap(code -> scale(code).stream()).collect(Collectors.toUnmodifiableSet()),
                questions);
    }

    private static void collect(Fields parent, Values values, List<Question> questions, List<FhirCoding> codes) {
        for (Node node : parent.given("item").map(values::list).orElse(List.of())) {
            Fields item = Fields.of(node, values);
            List<FhirCoding> own = codings(item.given("code"), values);
            codes.addAll(own);
            Optional<String> id = own.stream()
                    .filter(code -> scale(code).isPresent())
                    .map(FhirCoding::code)
                    .findFirst();
            item.required("linkId")
                    .flatMap(values::words)
                    .ifPresent(linkId -> questions.add(new Question(linkId, id, options(item, values))));
            collect(item, values, questions, codes);
        }
    }

    private static List<FhirCoding> codings(Optional<Node> list, Values values) {
        return list.map(values::list).orElse(List.of()).stream()
                .map(node -> FhirCoding.read(Fields.of(node, values), values))
                .toList();
    }

    private static List<Worth> options(Fields item, Values values) {
        return item.given("answerOption").map(values::list).orElse(List.of()).stream()
                .map(node -> Fields.of(node, values))
                .flatMap(option -> option.given("valueCoding").stream().map(coding -> worth(option, coding, values)))
                .toList();
    }

    /** FHIR R4 has the value at the coding, later editions at the option. */
    private static Worth worth(Fields option, Node node, Values values) {
        Fields coding = Fields.of(node, values);
        OptionalDouble points = Stream.of(coding, option)
                .flatMap(fields -> fields.given("extension").map(values::list).orElse(List.of()).stream())
                .map(extension -> Fields.of(extension, values))
                .filter(extension -> extension
                        .given("url")
                        .flatMap(values::words)
                        .filter(FhirNames.ORDINAL_VALUE::equals)
                        .isPresent())
                .flatMap(extension -> extension.required("valueDecimal").stream())
                .flatMapToDouble(value -> values.number(value).stream())
                .findFirst();
        return new Worth(FhirCoding.read(coding, values), points);
    }

    private static Optional<String> scale(FhirCoding code) {
        return code.system()
                .filter(system -> system.startsWith(FhirNames.ITEM))
                .map(system -> system.substring(FhirNames.ITEM.length()));
    }

    boolean isCalled(String canonical) {
        return canonical.equals(url)
                || version.filter(known -> canonical.equals(url + "|" + known)).isPresent();
    }

    /** The scale that it is a form of; empty when its items belong to none, or to several. */
    Optional<FhirCanonical> meant() {
        if (scales.size() != 1) {
            return Optional.empty();
        }
        String scale = scales.iterator().next();
        return Optional.of(derivedFrom
                .filter(from -> from.scale().equals(scale))
                .orElse(new FhirCanonical(scale, Optional.empty())));
    }

    /** Empty when there is none of that name, or more than one. */
    Optional<Question> question(String linkId) {
        List<Question> named = questions.stream()
                .filter(question -> question.linkId().equals(linkId))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
