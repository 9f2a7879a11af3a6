package org.weibao.scales.assessment.monitoring;

import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.definition.Named;

/**
 * From one point to another.
 *
 * @param difference later minus earlier; empty when one of them has no value, or the values may not be compared
 * @param index the reliable change index, difference ÷ (SD·√2·√(1 − r)); empty when it cannot be judged
 * @param notJudged why there is no verdict
 */
public record Change(OptionalDouble difference, OptionalDouble index, Verdict verdict, Optional<NotJudged> notJudged) {

    public static Change notJudged(OptionalDouble difference, NotJudged why) {
        return new Change(difference, OptionalDouble.empty(), Verdict.NOT_JUDGED, Optional.of(why));
    }

    @Override
    public String toString() {
        return "Change[" + verdict.id() + "]";
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Verdict implements Named {
        RELIABLE_DETERIORATION,
        RELIABLE_IMPROVEMENT,
        /** More than chance, but which way is worse is not known, or both ends are. */
        RELIABLE_CHANGE,
        /** No more than chance alone could make; it does not say that nothing changed. */
        NO_RELIABLE_CHANGE,
        NOT_JUDGED
    }

    /** Ids are the lower-case names with hyphens. */
    public enum NotJudged implements Named {
        NOT_COMPARABLE,
        UNSCORABLE,
        /** Another norm, or another group of it, was compared with: the child is measured against other children. */
        NORM_GROUP_DIFFERS,
        /** The definition gives no reliability of this score. */
        NO_RELIABILITY,
        /** The definition gives one, but for other respondents. */
        NO_RELIABILITY_FOR_GROUP
    }
}
