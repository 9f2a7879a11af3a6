package org.weibao.scales.loading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.finding.FindingCode;

/** Reads what was answered to one item. Anything but what its response format asks for is refused. */
record FhirAnswer(Values values, FhirKey key) {

    private static final Pattern WHOLE_MINUTES = Pattern.compile("[0-9]{2}:[0-9]{2}:00(?:\\.0+)?");
    private static final int MINUTES = "23:30".length();

    Answer read(String linkId, Item item, Node node) {
        Fields answer = Fields.of(node, values);
        List.of("id", "extension").forEach(answer::optional);
        ResponseFormat format = key.definition().format(item.format().id()).orElseThrow();
        Optional<Answer> read = format.match(new ResponseFormat.Cases<>(
                choice -> answer.required("valueCoding").flatMap(value -> chosen(linkId, item, choice, value)),
                whole -> answer.required("valueInteger").flatMap(AnswerReader::read),
                decimal -> answer.required(answer.has("valueInteger") ? "valueInteger" : "valueDecimal")
                        .flatMap(AnswerReader::read),
                clock -> answer.required("valueTime").flatMap(values::words).map(FhirAnswer::time)));
        answer.refuseOthers();
        return read.orElseGet(Answer.Unreadable::new);
    }

    private Optional<Answer> chosen(String linkId, Item item, ResponseFormat.Choice choice, Node value) {
        Fields coding = Fields.of(value, values);
        List.of("id", "extension", "version", "display", "userSelected").forEach(coding::optional);
        FhirCoding given = FhirCoding.read(coding, values);
        coding.refuseOthers();
        Optional<Integer> code = key.option(linkId, item, choice, given);
        if (code.isEmpty()) {
            String options = choice.options().stream()
                    .map(option -> String.valueOf(option.code()))
                    .collect(Collectors.joining(", "));
            values.note(FindingCode.OPTION_UNCLEAR, value.at(), "item", item.id(), "allowed", options);
        }
        return code.map(Answer.Number::new);
    }

    /** Forms ask for minutes; seconds that are not zero would be lost. */
    private static Answer time(String text) {
        return WHOLE_MINUTES.matcher(text).matches()
                ? Responses.time(text.substring(0, MINUTES))
                : new Answer.Unreadable();
    }
}
