package org.weibao.scales.assessment.screening;

import java.util.List;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Text;

/**
 * What comes next in the sitting.
 *
 * @param parts those that are to be asked now or corrected, in their order; empty unless asking goes on
 * @param because what has to be handled first; empty unless that is so
 * @param text what is said then; empty unless that is so
 */
public record NextStep(Kind kind, List<String> parts, List<Ground> because, Text text) {

    public NextStep {
        parts = List.copyOf(parts);
        because = List.copyOf(because);
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Kind implements Named {
        /** First handle, then assess: no further part is asked. */
        STOP,
        ASK,
        COMPLETE
    }
}
