package org.weibao.scales.assessment;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Informant;

/**
 * A form of a case.
 *
 * @param informant who answered, as far as that is known
 * @param answerer empty when it is the only one of its scale
 * @param flags of an assessed form all, of a refused one the safety flags
 * @param assessment empty when its answers were refused
 */
public record CaseForm(
        String scale,
        Optional<Informant> informant,
        Optional<Answerer> answerer,
        List<Flag> flags,
        Optional<Assessment> assessment) {

    public CaseForm {
        flags = List.copyOf(flags);
    }
}
