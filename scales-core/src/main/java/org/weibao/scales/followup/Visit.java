package org.weibao.scales.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.followup.Tasks;
import org.weibao.scales.definition.FollowUp;

/** The first visit gives a date to what counts from it; later visits change none. */
record Visit(Opening opening, Instant at, ZoneId zone) {

    Tasks dated(Tasks tasks) {
        Tasks dated = tasks;
        for (Task.Kind kind : new Task.Kind[] {Task.Kind.CONTACT, Task.Kind.RE_SCREEN}) {
            Deque<Instant> dates = dates(kind);
            dated = dated.changed(
                    task -> task.kind() == kind && task.due().isEmpty(), task -> task.dueAt(dates.removeFirst()));
        }
        return dated;
    }

    /** In the order of the plan, which is the order in which the tasks came up. */
    private Deque<Instant> dates(Task.Kind kind) {
        Deque<Instant> dates = new ArrayDeque<>();
        opening.followUp().stream()
                .filter(plan -> plan.anchor() == FollowUp.Anchor.VISIT && FirstTasks.kind(plan) == kind)
                .flatMap(plan -> plan.dates(at.atZone(zone)).stream())
                .map(ZonedDateTime::toInstant)
                .forEach(dates::add);
        return dates;
    }
}
