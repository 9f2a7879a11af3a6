package org.weibao.scales.loading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ItemPoints;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;

/**
 * How to read the answers to one questionnaire as answers to a scale.
 *
 * @param sent the questionnaire, when it came along; without it the response names one of ours
 */
record FhirKey(ScaleDefinition definition, Optional<String> version, Optional<FhirQuestionnaire> sent) {

    /** The item that is meant; empty when that is not said. */
    Optional<Item> item(String linkId) {
        if (sent.isEmpty()) {
            return definition.item(linkId);
        }
        return sent.get()
                .question(linkId)
                .flatMap(FhirQuestionnaire.Question::code)
                .flatMap(definition::item);
    }

    /**
     * The option that is meant; empty when none is, or when it could be one of several. Their option has to be the only one of its worth
     * as well: else a declined answer that is worth as little as a "no" would become one.
     */
    Optional<Integer> option(String linkId, Item item, ResponseFormat.Choice choice, FhirCoding answer) {
        String ours = FhirNames.options(definition.id(), choice.id());
        boolean isOurs = answer.system().map(ours::equals).orElse(sent.isEmpty());
        return isOurs
                ? code(choice, answer.code())
                : sent.flatMap(questionnaire -> questionnaire.question(linkId))
                        .flatMap(question -> question.worth(answer))
                        .flatMap(points -> worth(item, choice, points));
    }

    private static Optional<Integer> code(ResponseFormat.Choice choice, String code) {
        return choice.options().stream()
                .map(Option::code)
                .filter(each -> String.valueOf(each).equals(code))
                .findFirst();
    }

    private static Optional<Integer> worth(Item item, ResponseFormat.Choice choice, double points) {
        ItemPoints worth = ItemPoints.of(item, choice);
        List<Integer> equal = choice.options().stream()
                .filter(option -> !option.declined())
                .map(Option::code)
                .filter(code -> isEqual(worth.of(code), points))
                .toList();
        return equal.size() == 1 ? Optional.of(equal.get(0)) : Optional.empty();
    }

    private static boolean isEqual(OptionalDouble ours, double theirs) {
        return ours.isPresent() && Numeral.snap(theirs, ours.getAsDouble()) == ours.getAsDouble();
    }
}
