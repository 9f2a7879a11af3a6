package org.weibao.scales.assessment.followup;

import java.time.Instant;
import java.util.Optional;
import org.weibao.scales.definition.Named;

/**
 * Something that has to be done for a referral. Its date never changes once it has one.
 *
 * @param number among those of its kind, from 1
 * @param opened since when it has to be done
 * @param due by when; empty as long as it counts from a visit that was not made yet
 * @param settled by whom and when it was done
 * @param dropped the referral was closed before it was done
 */
public record Task(
        Kind kind, int number, Instant opened, Optional<Instant> due, Optional<Settled> settled, boolean dropped) {

    public static Task open(Kind kind, int number, Instant opened, Optional<Instant> due) {
        return new Task(kind, number, opened, due, Optional.empty(), false);
    }

    /** {@code contact-2}: the second of its kind. */
    public String id() {
        return kind.id() + "-" + number;
    }

    public boolean isOpen() {
        return settled.isEmpty() && !dropped;
    }

    public Task dueAt(Instant date) {
        return new Task(kind, number, opened, Optional.of(date), settled, dropped);
    }

    public Task settledBy(Settled person) {
        return new Task(kind, number, opened, due, Optional.of(person), dropped);
    }

    /** Not done, and no longer to be done. */
    public Task givenUp() {
        return new Task(kind, number, opened, due, settled, true);
    }

    /** How it stands at that moment; it is overdue from the first moment after its date. */
    public Status status(Instant now) {
        if (!isOpen()) {
            return dropped ? Status.DROPPED : Status.DONE;
        }
        return due.map(date -> now.isAfter(date) ? Status.OVERDUE : Status.DUE).orElse(Status.WAITING);
    }

    /**
     * Done.
     *
     * @param by a role or an opaque staff id
     */
    public record Settled(Instant at, String by) {}

    /** What has to be done. Ids are the lower-case names with hyphens. */
    public enum Kind implements Named {
        /** Somebody takes the crisis over. */
        ACKNOWLEDGEMENT,
        SAFETY_CHECK,
        EMERGENCY,
        MANDATORY_REPORT,
        REPORT_CHECK,
        TELL_SUPERVISOR,
        TELL_PROTECTION_OFFICE,
        /** The care that the level calls for has begun. */
        CARE,
        CONTACT,
        RE_SCREEN;

        /** The child's safety and the law: nothing is closed over it. */
        public boolean forbidsClosing() {
            return this != CARE && this != CONTACT && this != RE_SCREEN;
        }
    }

    /** How a task stands. Ids are the lower-case names with hyphens. */
    public enum Status implements Named {
        OVERDUE,
        DUE,
        /** It counts from a visit that was not made yet. */
        WAITING,
        DONE,
        DROPPED
    }
}
