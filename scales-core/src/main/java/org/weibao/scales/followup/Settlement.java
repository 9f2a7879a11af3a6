package org.weibao.scales.followup;

import java.util.EnumSet;
import java.util.Set;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.followup.Tasks;
import org.weibao.scales.definition.Level;

/** Which open tasks an event settles. */
record Settlement(Opening opening, CycleEvent event) {

    Tasks of(Tasks tasks) {
        return tasks.settled(this::settles, new Task.Settled(event.at(), event.by()));
    }

    private boolean settles(Task task) {
        return isInTime(task) && (event.task().filter(task.id()::equals).isPresent() || kinds().contains(task.kind()));
    }

    /** An act never settles what came up after it, except that a report may have been made before the result was read. */
    private boolean isInTime(Task task) {
        boolean reportedBefore = event.kind() == Kind.REPORTED && task.opened().equals(opening.at());
        return reportedBefore || !task.opened().isAfter(event.at());
    }

    private Set<Task.Kind> kinds() {
        return switch (event.kind()) {
            case ACKNOWLEDGED -> EnumSet.of(Task.Kind.ACKNOWLEDGEMENT);
            case SAFETY_CHECKED -> check();
            case EMERGENCY_HANDLED ->
                EnumSet.of(Task.Kind.ACKNOWLEDGEMENT, Task.Kind.SAFETY_CHECK, Task.Kind.EMERGENCY);
            case REPORTED -> EnumSet.of(Task.Kind.MANDATORY_REPORT, Task.Kind.REPORT_CHECK);
            case REPORT_CHECKED -> EnumSet.of(Task.Kind.REPORT_CHECK);
            case SUPERVISOR_TOLD -> EnumSet.of(Task.Kind.TELL_SUPERVISOR);
            case PROTECTION_OFFICE_TOLD -> EnumSet.of(Task.Kind.TELL_PROTECTION_OFFICE);
            case ACCEPTED -> care(opening.level() == Level.PROFESSIONAL);
            case ATTENDED -> care(true);
            case FOLLOWING -> care(opening.level() == Level.STATION_CARE);
            default -> EnumSet.noneOf(Task.Kind.class);
        };
    }

    /** Whoever tries to check the child has taken the crisis over; only a check that was made is a check. */
    private Set<Task.Kind> check() {
        boolean made = event.result().filter(result -> !result.isOutstanding()).isPresent();
        return made
                ? EnumSet.of(Task.Kind.ACKNOWLEDGEMENT, Task.Kind.SAFETY_CHECK)
                : EnumSet.of(Task.Kind.ACKNOWLEDGEMENT);
    }

    /** Care has begun: a service has taken the child on, a doctor has seen it, or the station looks after it itself. */
    private static Set<Task.Kind> care(boolean begun) {
        return begun ? EnumSet.of(Task.Kind.CARE) : EnumSet.noneOf(Task.Kind.class);
    }
}
