package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.PartState;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.ScaleDefinition;

/**
 * What came of a screening that was sent in as a document.
 *
 * @param screening empty when the document could not be read or names no battery that there is
 * @param result the assessments, what was refused, the referral decided on all of them and on the battery's own flags, and the findings
 */
public record ScreeningResult(Optional<Screening> screening, CaseResult result) {

    /** Definitions of all scales of the case and of the battery, each once. */
    public List<ScaleDefinition> definitions(ScaleLibrary library) {
        Stream<String> asked =
                screening.stream().flatMap(known -> known.parts().stream()).map(PartState::scale);
        return CaseResult.definitions(library, Stream.concat(result.scales(), asked));
    }
}
