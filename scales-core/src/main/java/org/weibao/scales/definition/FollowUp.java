package org.weibao.scales.definition;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contact or a new screen that is due later.
 *
 * @param anchor from when it counts
 * @param after the first time
 * @param thenEvery for repeated ones: the time between them
 * @param times how often it is repeated after the first time; 0 without {@code thenEvery}
 */
public record FollowUp(Kind kind, Anchor anchor, Within after, Optional<Within> thenEvery, int times, Text text) {

    /** Every time that it is due, counted from that moment. */
    public List<ZonedDateTime> dates(ZonedDateTime start) {
        List<ZonedDateTime> dates = new ArrayList<>();
        ZonedDateTime next = after.from(start);
        dates.add(next);
        for (int i = 0; i < times; i++) {
            next = thenEvery.orElse(after).from(next);
            dates.add(next);
        }
        return dates;
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Kind implements Named {
        CONTACT,
        RE_SCREEN
    }

    /** From when it counts. Ids are the lower-case names with hyphens. */
    public enum Anchor implements Named {
        RESULT,
        /** The visit to the doctor; without a date until the child was seen. */
        VISIT
    }
}
