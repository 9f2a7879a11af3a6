package org.weibao.scales.assessment.fhir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Wording;

/**
 * A form to be filled in.
 *
 * @param wordings what respondents read, by language tag; without one they read our topics
 */
public record BlankForm(ScaleDefinition definition, ScaleIdentity identity, Map<String, Wording> wordings) {

    public BlankForm {
        wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
    }

    /** Whether the form has its words in that language. */
    public boolean isWorded(String language) {
        return wordings.containsKey(language);
    }

    public Optional<Wording> wording(String language) {
        return Optional.ofNullable(wordings.get(language));
    }
}
