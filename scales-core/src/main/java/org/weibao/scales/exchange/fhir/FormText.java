package org.weibao.scales.exchange.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.assessment.fhir.BlankForm;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Wording;

/**
 * What stands on a form: the installed words, or else our topics. The two never stand side by side as translations of each other, since a
 * topic is no translation of an item.
 */
record FormText(BlankForm form, String language) {

    Text item(Item item) {
        return worded(wording -> wording.item(item.id()), item.label());
    }

    Text option(ResponseFormat.Choice choice, Option option) {
        return worded(wording -> wording.option(choice.id(), option.code()), option.label());
    }

    Text instruction() {
        return worded(wording -> Optional.of(wording.instruction().words()), Text.EMPTY);
    }

    private Text worded(Function<Wording, Optional<String>> words, Text topic) {
        if (!form.isWorded(language)) {
            return topic;
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        form.wordings().forEach((tag, wording) -> words.apply(wording).ifPresent(found -> byLanguage.put(tag, found)));
        return byLanguage.containsKey(language) ? new Text(byLanguage) : topic;
    }
}
