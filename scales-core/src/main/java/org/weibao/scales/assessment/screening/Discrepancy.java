package org.weibao.scales.assessment.screening;

import java.util.List;
import java.util.OptionalDouble;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Text;

/**
 * Informants side by side on the same thing; nothing is averaged.
 *
 * @param difference of scores: the largest less the smallest position; empty for flags and when nothing can be compared
 * @param atLeast the difference from which the sides are apart; empty for flags
 */
public record Discrepancy(
        String id,
        Text title,
        Agreement agreement,
        OptionalDouble difference,
        OptionalDouble atLeast,
        List<Side> sides) {

    public Discrepancy {
        sides = List.copyOf(sides);
    }

    /**
     * What one informant said.
     *
     * @param id of the score or the flag
     * @param found the score's value or the flag's state
     * @param position of a score: 100 × (value − lowest possible) / (highest − lowest possible)
     */
    public record Side(
            String part, String scale, Informant informant, String id, String found, OptionalDouble position) {

        @Override
        public String toString() {
            return "Side[" + part + "/" + id + "]";
        }
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Agreement implements Named {
        /** The difference reaches the threshold; of flags: one is raised, another is clear. */
        APART,
        CLOSE,
        /** Fewer than two sides have a value. */
        NOT_COMPARED
    }
}
