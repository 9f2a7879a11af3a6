package org.weibao.scales.assessment;

import java.util.Optional;
import org.weibao.scales.definition.Named;

/**
 * One thing that a flag or an invalid form rests on.
 *
 * @param id of the item, score, banding, outcome or flag; {@code age, sex, informant, grade} of the respondent
 * @param found the code, value, band or result; empty when there is none
 * @param needs what it was compared with: {@code at-least 1}
 */
public record Evidence(Subject subject, String id, Reading reading, Optional<String> found, Optional<String> needs) {

    @Override
    public String toString() {
        return "Evidence[" + subject.id() + " " + id + "]";
    }

    /** What kind of thing it is. Ids are the lower-case names with hyphens. */
    public enum Subject implements Named {
        ITEM,
        SCORE,
        BANDING,
        OUTCOME,
        FLAG,
        RESPONDENT,
        QUALITY
    }

    /** Whether it was found, or why not. Ids are the lower-case names with hyphens. */
    public enum Reading implements Named {
        FOUND,
        UNANSWERED,
        DECLINED,
        REFUSED,
        UNSCORABLE,
        UNKNOWN
    }
}
