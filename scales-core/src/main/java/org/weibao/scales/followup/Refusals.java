package org.weibao.scales.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.followup.ClosingReason;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.SideState;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Why an event may not be recorded in a state. Places are members of the event. */
record Refusals(ReferralState state, CycleEvent event) {

    private static final Place EVENT = at("/event");

    /** None when the event may be recorded; all of them where several things stand before closing. */
    List<Finding> all(Instant now) {
        if (!isInPlace(state, event.kind())) {
            return List.of(notAllowed());
        }
        return Stream.of(outOfTime(now).stream(), result().stream(), consent().stream(), task().stream(), closing())
                .flatMap(each -> each)
                .toList();
    }

    /** The events that may be recorded in that state, given fitting details, in the order of the vocabulary. */
    static List<Kind> allowed(ReferralState state) {
        return Stream.of(Kind.values())
                .filter(kind -> isInPlace(state, kind))
                .filter(kind -> kind != Kind.SENT || mayBeSent(state))
                .filter(kind -> kind != Kind.CLOSED
                        || openBeforeClosing(state).findAny().isEmpty())
                .toList();
    }

    private static boolean isInPlace(ReferralState state, Kind kind) {
        return Moves.fits(kind, state.stage())
                && switch (kind) {
                    case SENT -> state.stage() != Stage.PROPOSED || state.isUrgent();
                    case CONTACT_RESTORED ->
                        state.sides().contains(SideState.LOST) || state.sides().contains(SideState.MOVED);
                    case CONSENT_WITHDRAWN -> state.consentSuffices();
                    case ACKNOWLEDGED -> state.tasks().has(Task.Kind.ACKNOWLEDGEMENT);
                    case REPORT_CHECKED ->
                        state.tasks().open(Task.Kind.REPORT_CHECK).findAny().isPresent();
                    default -> true;
                };
    }

    /** An emergency waits for nobody; a further appointment at the same place needs no new consent. */
    private static boolean mayBeSent(ReferralState state) {
        boolean asked = state.stage() == Stage.CONSENTED || state.stage() == Stage.NOT_ATTENDED;
        return state.isUrgent() || state.consentSuffices() && asked;
    }

    private static Stream<Task> openBeforeClosing(ReferralState state) {
        return state.tasks().open().filter(task -> task.kind().forbidsClosing());
    }

    private Finding notAllowed() {
        FindingCode code =
                state.stage() == Stage.CLOSED ? FindingCode.REFERRAL_IS_CLOSED : FindingCode.EVENT_NOT_ALLOWED;
        String allowed = allowed(state).stream()
                .filter(kind -> Moves.isStep(kind) && kind != Kind.CLOSED || Moves.isUsual(kind, state.stage()))
                .map(Kind::id)
                .collect(Collectors.joining(", "));
        return Finding.of(
                code, EVENT, "found", event.kind().id(), "stage", state.stage().id(), "allowed", allowed);
    }

    /** A report may have been made before the result was read; a step never lies before the one that led to it. */
    private Optional<Finding> outOfTime(Instant now) {
        if (event.at().isAfter(now)) {
            return Optional.of(Finding.of(FindingCode.EVENT_IN_FUTURE, at("/event/at")));
        }
        Instant earliest =
                Moves.isStep(event.kind()) ? lastBefore() : state.opening().at();
        boolean tooEarly = event.kind() != Kind.REPORTED && event.at().isBefore(earliest);
        return tooEarly
                ? Optional.of(Finding.of(FindingCode.EVENT_TOO_EARLY, at("/event/at"), "limit", earliest.toString()))
                : Optional.empty();
    }

    /** Closing comes after everything else. */
    private Instant lastBefore() {
        return state.history().stream()
                .filter(past -> Moves.isStep(past.kind()) || event.kind() == Kind.CLOSED)
                .map(CycleEvent::at)
                .filter(past -> past.isAfter(state.opening().at()))
                .max(Instant::compareTo)
                .orElse(state.opening().at());
    }

    /** A check that came to nothing was not made; one that could not be made came to that. */
    private Optional<Finding> result() {
        boolean missing = event.kind() == Kind.SAFETY_CHECKED
                && event.result().filter(found -> found != SafetyCheck.NOT_DONE).isEmpty();
        return missing
                ? Optional.of(Finding.of(FindingCode.KEY_MISSING, at("/event"), "expected", "result"))
                : Optional.empty();
    }

    private Optional<Finding> consent() {
        if (isOfASuspectedGuardian()) {
            return Optional.of(Finding.of(FindingCode.GUARDIAN_IS_SUSPECTED, at("/event/consent")));
        }
        if (event.kind() == Kind.CONSENT_GIVEN
                && event.consent().filter(state.opening()::suffices).isEmpty()) {
            return Optional.of(Finding.of(FindingCode.CONSENT_DOES_NOT_COUNT, at("/event/consent")));
        }
        return event.kind() == Kind.SENT && !mayBeSent(state)
                ? Optional.of(Finding.of(FindingCode.CONSENT_NEEDED, EVENT))
                : Optional.empty();
    }

    /** The protection office settles who decides instead; before it was told no guardian's consent counts. */
    private boolean isOfASuspectedGuardian() {
        return event.kind() == Kind.CONSENT_GIVEN
                && event.consent().filter(Consent.GUARDIAN_GIVEN::equals).isPresent()
                && state.consent() == Consent.GUARDIAN_SUSPECTED
                && state.tasks()
                        .open(Task.Kind.TELL_PROTECTION_OFFICE)
                        .findAny()
                        .isPresent();
    }

    private Optional<Finding> task() {
        List<Task> open = openForThis().toList();
        String ids = open.stream().map(Task::id).collect(Collectors.joining(", "));
        return event.task()
                .filter(id -> open.stream().map(Task::id).noneMatch(id::equals))
                .map(id -> ids.isEmpty()
                        ? Finding.of(FindingCode.TASK_NOT_OPEN, at("/event/task"))
                        : Finding.of(FindingCode.TASK_NOT_OPEN, at("/event/task"), "allowed", ids));
    }

    /** A task that counts from a visit cannot be done before the visit. */
    private Stream<Task> openForThis() {
        Stream<Task> ofThisKind = switch (event.kind()) {
            case CONTACTED -> state.tasks().open(Task.Kind.CONTACT);
            case RE_SCREENED -> state.tasks().open(Task.Kind.RE_SCREEN);
            default -> Stream.empty();
        };
        return ofThisKind.filter(task -> task.due().isPresent());
    }

    private Stream<Finding> closing() {
        if (event.kind() != Kind.CLOSED) {
            return Stream.empty();
        }
        Stream<Finding> open = openBeforeClosing(state)
                .map(task -> Finding.of(
                        FindingCode.CLOSING_LEAVES_OPEN,
                        EVENT,
                        "kind",
                        task.kind().id(),
                        "found",
                        task.id()));
        boolean holds = event.reason().filter(this::isReason).isPresent();
        return holds ? open : Stream.concat(Stream.of(noReason()), open);
    }

    private Finding noReason() {
        String reasons = Stream.of(ClosingReason.values())
                .filter(this::isReason)
                .map(ClosingReason::id)
                .collect(Collectors.joining(", "));
        return Finding.of(FindingCode.CLOSING_REASON_NOT_HERE, at("/event/reason"), "allowed", reasons);
    }

    /** A guardian who refuses needed care does not end the case. */
    private boolean isReason(ClosingReason reason) {
        boolean placed = reason.endsAnyStage() || Moves.isUsual(Kind.CLOSED, state.stage());
        return placed
                && switch (reason) {
                    case FAMILY_DECLINED -> !state.opening().needsCare();
                    case LOST -> state.sides().contains(SideState.LOST);
                    case MOVED -> state.sides().contains(SideState.MOVED);
                    case COMPLETED, NOT_NEEDED, HANDED_OVER, REPLACED, OF_AGE, DIED -> true;
                };
    }

    private static Place at(String pointer) {
        return new Place("", 0, 0, pointer);
    }
}
