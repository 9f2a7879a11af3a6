package org.weibao.scales.assessment.monitoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Within;

/**
 * What changes when an assessment is made again with a corrected form. The old result stays as it was; the new one says that it replaces
 * it.
 *
 * @param replaces the result that no longer counts
 * @param by the result that counts from now on
 * @param items ids of the items that are answered differently, in the order of the form; never the answers
 * @param differences everything in the result that differs
 * @param level of a referral on this form alone, before and after
 * @param within its window, before and after
 */
public record Correction(
        Stamp replaces,
        Stamp by,
        List<String> items,
        List<Difference> differences,
        BeforeAndAfter<Level> level,
        BeforeAndAfter<Within> within,
        List<Remark> remarks) {

    public Correction {
        items = List.copyOf(items);
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }

    /** The same thing twice. */
    public record BeforeAndAfter<T>(T before, T after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /**
     * Something that differs.
     *
     * @param id of the score, banding, flag, outcome or trait of the respondent; {@code validity}
     * @param before a score's value or the reason why it has none, a band, a state, a result; empty when there was none
     */
    public record Difference(Kind kind, String id, Optional<String> before, Optional<String> after) {

        @Override
        public String toString() {
            return "Difference[" + kind.id() + " " + id + "]";
        }

        /** Ids are the lower-case names with hyphens. */
        public enum Kind implements Named {
            RESPONDENT,
            SCORE,
            BANDING,
            FLAG,
            OUTCOME,
            QUALITY
        }
    }

    /** What has to be kept in mind. Ids are the lower-case names with hyphens. */
    public enum Remark implements Named {
        /** The stored result was made with another definition: part of what differs may come from that. */
        DEFINITION_CHANGED,
        /** A safety flag that was raised or not ruled out is clear now: somebody else should look at the form. */
        SAFETY_FLAG_WITHDRAWN,
        /** The level is lower than before. */
        LEVEL_LOWERED,
        /** The forms are of different days: that is rather a new assessment than a correction. */
        DAY_DIFFERS,
        /** The forms have different references: they may be about different children. */
        REF_DIFFERS,
        NOTHING_CHANGED
    }
}
