package org.weibao.scales.assessment.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that has to be done for a referral, done or not, in the order in which it came up. */
public record Tasks(List<Task> all) {

    public static final Tasks NONE = new Tasks(List.of());

    public Tasks {
        all = List.copyOf(all);
    }

    public Stream<Task> open() {
        return all.stream().filter(Task::isOpen);
    }

    public Stream<Task> open(Task.Kind kind) {
        return open().filter(task -> task.kind() == kind);
    }

    public boolean has(Task.Kind kind) {
        return all.stream().anyMatch(task -> task.kind() == kind);
    }

    public Optional<Task> task(String id) {
        return all.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** With one more task of that kind. */
    public Tasks and(Task.Kind kind, Instant opened, Optional<Instant> due) {
        int number = 1 + (int) all.stream().filter(task -> task.kind() == kind).count();
        List<Task> more = new ArrayList<>(all);
        more.add(Task.open(kind, number, opened, due));
        return new Tasks(more);
    }

    /** With a task of that kind, unless one is open that is due no later: nothing has to be done twice. */
    public Tasks andOne(Task.Kind kind, Instant opened, Instant due) {
        boolean covered = open(kind).flatMap(task -> task.due().stream()).anyMatch(date -> !date.isAfter(due));
        return covered ? this : and(kind, opened, Optional.of(due));
    }

    public Tasks settled(Predicate<Task> which, Task.Settled by) {
        return changed(task -> task.isOpen() && which.test(task), task -> task.settledBy(by));
    }

    /** All that is open is given up. */
    public Tasks givenUp() {
        return changed(Task::isOpen, Task::givenUp);
    }

    public Tasks changed(Predicate<Task> which, UnaryOperator<Task> change) {
        return new Tasks(all.stream()
                .map(task -> which.test(task) ? change.apply(task) : task)
                .toList());
    }
}
