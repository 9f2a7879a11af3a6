package org.weibao.scales.assessment;

import java.util.List;
import org.weibao.scales.definition.Named;

/** Whether the form may be interpreted. It never touches a safety flag. */
public record Quality(Validity validity, List<Reason> because) {

    public Quality {
        because = List.copyOf(because);
    }

    /** Ids are the lower-case names. */
    public enum Validity implements Named {
        VALID,
        DOUBTFUL,
        INVALID
    }

    /**
     * Why the form is doubtful or invalid.
     *
     * @param code {@code identical-answers, patterned-answers, too-fast} or {@code flag}
     * @param about the flag's id, or the number that was found
     */
    public record Reason(String code, String about) {}
}
