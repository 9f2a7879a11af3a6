package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Referral.ConsentState.Unblocked;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Within;

/**
 * Where a referral stands as JSON. The member {@code state} is what the station keeps and sends back with the next event; everything
 * beside it follows from it and from the time.
 */
public final class CycleJson {

    private static final int FORMAT = 1;

    private final Members members;
    private final Vocabulary words;
    private final Instant now;
    private final ZoneId zone;

    private CycleJson(JsonGenerator json, Progress progress, Vocabulary words) {
        this.members = new Members(json);
        this.words = words;
        this.now = progress.now();
        this.zone = progress.zone();
    }

    /** Writes {@code state, label, now, consent, tasks, nextDue, overdue, allowed} as members of the object that is open. */
    public static void write(JsonGenerator json, Progress progress, Vocabulary words) {
        new CycleJson(json, progress, words).write(progress);
    }

    private void write(Progress progress) {
        ReferralState state = progress.state();
        members.object("state", () -> state(state))
                .text("label", words.word(state.stage()))
                .text("now", moment(now))
                .object("consent", () -> consent(state))
                .objects("tasks", state.tasks().all(), this::task)
                .text("nextDue", nextDue(state).map(this::moment))
                .truth("overdue", state.tasks().open().anyMatch(task -> task.status(now) == Task.Status.OVERDUE))
                .objects("allowed", progress.allowed(), kind -> named("event", kind));
    }

    private Optional<Instant> nextDue(ReferralState state) {
        return state.tasks().open().flatMap(task -> task.due().stream()).min(Comparator.naturalOrder());
    }

    private void state(ReferralState state) {
        members.whole("format", FORMAT)
                .id("stage", state.stage())
                .ids("sides", state.sides())
                .object("opened", () -> opening(state.opening()))
                .objects("history", state.history(), this::event);
    }

    private void opening(Opening opening) {
        members.text("ref", opening.ref())
                .text("at", moment(opening.at()))
                .id("level", opening.level())
                .text("within", opening.within().id());
        opening.crisis()
                .ifPresent(crisis -> members.object(
                        "crisis",
                        () -> members.text("acknowledge", crisis.acknowledge().id())
                                .text("safetyCheck", crisis.safetyCheck().map(Within::id))));
        members.objects(
                        "duties",
                        opening.duties(),
                        duty -> members.id("duty", duty.duty())
                                .text("within", duty.within().id()))
                .id("consent", opening.consent());
        opening.age().ifPresent(this::age);
        members.objects("followUp", opening.followUp(), this::followUp);
    }

    private void age(Age age) {
        MonthRange months = age.months();
        if (months.fromMonths() == months.toMonths()) {
            members.whole("ageMonths", months.fromMonths());
        } else {
            members.whole("age", months.fromMonths() / 12);
        }
    }

    private void followUp(FollowUp plan) {
        members.id("kind", plan.kind())
                .id("anchor", plan.anchor())
                .text("after", plan.after().id())
                .text("thenEvery", plan.thenEvery().map(Within::id))
                .whole("times", plan.times());
    }

    private void event(CycleEvent event) {
        members.id("event", event.kind())
                .text("at", moment(event.at()))
                .text("by", event.by())
                .id("consent", event.consent())
                .id("result", event.result())
                .id("reason", event.reason())
                .text("task", event.task());
    }

    private void consent(ReferralState state) {
        members.id("state", state.consent())
                .truth("suffices", state.consentSuffices())
                .ids("blocks", state.blocks())
                .ids("doesNotBlock", List.of(Unblocked.values()));
    }

    private void task(Task task) {
        members.text("id", task.id());
        named("kind", task.kind());
        members.id("status", task.status(now))
                .text("opened", moment(task.opened()))
                .text("due", task.due().map(this::moment));
        task.settled()
                .ifPresent(settled -> members.object(
                        "done", () -> members.text("at", moment(settled.at())).text("by", settled.by())));
    }

    private void named(String name, Named constant) {
        members.id(name, constant).text("label", words.word(constant));
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
