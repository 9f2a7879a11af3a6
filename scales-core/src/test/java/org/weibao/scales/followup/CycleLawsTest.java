package org.weibao.scales.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weibao.scales.assessment.followup.ClosingReason;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.followup.Transition;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Within;

/** What holds whatever happens to a referral, and in whatever order it is recorded. */
class CycleLawsTest {

    private static final int TRIES = 200;
    private static final List<Kind> WAY = List.of(
            Kind.REVIEWED,
            Kind.CONSENT_ASKED,
            Kind.CONSENT_GIVEN,
            Kind.SENT,
            Kind.ACCEPTED,
            Kind.ATTENDED,
            Kind.OUTCOME_RECEIVED,
            Kind.RETURNED,
            Kind.FOLLOWING,
            Kind.CLOSED);
    private static final LifeCycle CYCLE = Story.CYCLE;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_history_alone_leads_to_the_same_state(
            @ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState reached = after(opening, events);
        ReferralState replayed = CYCLE.open(opening);
        for (CycleEvent past : reached.history()) {
            Transition again = CYCLE.apply(replayed, past);
            assertThat(again.refusals()).isEmpty();
            replayed = again.state();
        }
        assertThat(replayed).isEqualTo(reached);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_date_once_set_never_moves_and_what_is_done_stays_done(
            @ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState state = CYCLE.open(opening);
        for (CycleEvent event : events) {
            ReferralState next = CYCLE.apply(state, event).state();
            state.tasks().all().forEach(before -> {
                Task after = next.tasks().task(before.id()).orElseThrow();
                assertThat(after.opened()).isEqualTo(before.opened());
                before.due().ifPresent(due -> assertThat(after.due()).contains(due));
                before.settled().ifPresent(done -> assertThat(after.settled()).contains(done));
            });
            state = next;
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_refused_event_changes_nothing(
            @ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState state = CYCLE.open(opening);
        for (CycleEvent event : events) {
            Transition transition = CYCLE.apply(state, event);
            if (transition.refusals().isEmpty()) {
                assertThat(transition.state().history()).endsWith(event);
            } else {
                assertThat(transition.state()).isEqualTo(state);
            }
            state = transition.state();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void only_a_recorded_report_settles_the_duty_to_report_and_until_then_nothing_is_closed(
            @ForAll("openings") Opening any, @ForAll("events") List<CycleEvent> events) {
        Opening opening = Story.withDuty(any, Duty.MANDATORY_REPORT);
        List<CycleEvent> withoutReport =
                events.stream().filter(event -> event.kind() != Kind.REPORTED).toList();
        ReferralState state = after(opening, withoutReport);
        assertThat(state.tasks().open(Task.Kind.MANDATORY_REPORT)).isNotEmpty();
        assertThat(state.stage()).isNotEqualTo(Stage.CLOSED);

        Transition reported = CYCLE.apply(state, Story.usual(Kind.REPORTED, Story.READ));
        assertThat(reported.state()
                        .tasks()
                        .task("mandatory-report-1")
                        .orElseThrow()
                        .settled())
                .contains(new Task.Settled(Story.READ, "staff-17"));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_crisis_that_nobody_took_over_keeps_the_referral_open(
            @ForAll("openings") Opening any, @ForAll("events") List<CycleEvent> events) {
        List<Kind> takingOver = List.of(Kind.ACKNOWLEDGED, Kind.SAFETY_CHECKED, Kind.EMERGENCY_HANDLED);
        ReferralState state = after(
                Story.withCrisis(any),
                events.stream()
                        .filter(event -> !takingOver.contains(event.kind()))
                        .toList());
        assertThat(state.tasks().task("acknowledgement-1").orElseThrow().status(CYCLE.now()))
                .isEqualTo(Task.Status.OVERDUE);
        assertThat(state.stage()).isNotEqualTo(Stage.CLOSED);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void no_consent_and_no_stage_ever_blocks_emergency_report_or_safety_check(
            @ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState state = after(opening, events);
        if (state.stage() != Stage.CLOSED) {
            assertThat(CYCLE.seen(state).allowed())
                    .contains(Kind.EMERGENCY_HANDLED, Kind.REPORTED, Kind.SAFETY_CHECKED, Kind.CRISIS_FOUND);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_sent_without_consent_unless_there_is_danger(
            @ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState state = CYCLE.open(opening);
        for (CycleEvent event : events) {
            ReferralState next = CYCLE.apply(state, event).state();
            if (next.stage() == Stage.SENT && state.stage() != Stage.SENT) {
                assertThat(state.consentSuffices() || state.isUrgent()).isTrue();
            }
            state = next;
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void every_path_can_be_closed(@ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState state = after(opening, events);
        List<Kind> settling = List.of(
                Kind.SAFETY_CHECKED,
                Kind.EMERGENCY_HANDLED,
                Kind.REPORTED,
                Kind.SUPERVISOR_TOLD,
                Kind.PROTECTION_OFFICE_TOLD);
        for (Kind kind : settling) {
            state = CYCLE.apply(state, Story.usual(kind, CYCLE.now())).state();
        }
        CycleEvent closing = Story.usual(Kind.CLOSED, CYCLE.now()).withReason(ClosingReason.HANDED_OVER);
        assertThat(CYCLE.apply(state, closing).state().stage()).isEqualTo(Stage.CLOSED);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoever_looks_later_sees_no_less_that_is_overdue(
            @ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState state = after(opening, events);
        Instant early = Story.READ.plus(Duration.ofDays(3));
        List<String> overdueEarly = overdue(state, early);
        assertThat(overdue(state, early.plus(Duration.ofDays(30)))).containsAll(overdueEarly);
        assertThatCode(() -> CYCLE.seen(state)).doesNotThrowAnyException();
    }

    private static List<String> overdue(ReferralState state, Instant now) {
        return state.tasks().all().stream()
                .filter(task -> task.status(now) == Task.Status.OVERDUE)
                .map(Task::id)
                .toList();
    }

    private static ReferralState after(Opening opening, List<CycleEvent> events) {
        ReferralState state = CYCLE.open(opening);
        for (CycleEvent event : events) {
            state = CYCLE.apply(state, event).state();
        }
        return state;
    }

    @Provide
    static Arbitrary<Opening> openings() {
        Arbitrary<Optional<Age>> ages =
                Arbitraries.of(Age.years(13), Age.years(15)).optional();
        return Combinators.combine(
                        Arbitraries.of(Level.class),
                        Arbitraries.of(Consent.class),
                        ages,
                        Arbitraries.of(true, false),
                        Arbitraries.of(Duty.class).optional(),
                        Arbitraries.of(FollowUp.Anchor.class))
                .as((level, consent, age, crisis, duty, anchor) -> {
                    Opening opening = Story.with(Story.opening(level), consent, age);
                    Opening planned = Story.with(
                            opening, List.of(Story.followUp(FollowUp.Kind.CONTACT, anchor, Within.days(14))));
                    Opening dutiful =
                            duty.map(kind -> Story.withDuty(planned, kind)).orElse(planned);
                    return crisis ? Story.withCrisis(dutiful) : dutiful;
                });
    }

    /** The usual way as far as it goes, with anything at all in between; now and then recorded late or with odd details. */
    @Provide
    static Arbitrary<List<CycleEvent>> events() {
        return Combinators.combine(
                        anything().list().ofMaxSize(30),
                        Arbitraries.integers().between(0, WAY.size()),
                        Arbitraries.integers().between(1, 4))
                .as((events, far, apart) -> inOrder(amidst(events, WAY.subList(0, far), apart)));
    }

    /** A step of the way before every so many of the events. */
    private static List<CycleEvent> amidst(List<CycleEvent> events, List<Kind> way, int apart) {
        List<CycleEvent> all = new ArrayList<>(events);
        for (int i = 0; i < way.size(); i++) {
            all.add(Math.min(i * apart, all.size()), Story.usual(way.get(i), Story.READ.plusSeconds(60)));
        }
        return all;
    }

    private static Arbitrary<CycleEvent> anything() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-60, 24 * 60);
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        minutes,
                        Arbitraries.of(Consent.class),
                        Arbitraries.of(SafetyCheck.class),
                        Arbitraries.of(ClosingReason.class))
                .as(CycleLawsTest::detailed);
    }

    private static CycleEvent detailed(
            Kind kind, int later, Consent consent, SafetyCheck result, ClosingReason reason) {
        CycleEvent event = CycleEvent.of(kind, Story.READ.plus(Duration.ofMinutes(later)), "staff-17");
        return switch (kind) {
            case CONSENT_GIVEN -> event.withConsent(consent);
            case SAFETY_CHECKED -> event.withResult(result);
            case CLOSED -> event.withReason(reason);
            case CONTACTED -> event.withTask("contact-1");
            default -> event;
        };
    }

    private static List<CycleEvent> inOrder(List<CycleEvent> events) {
        Instant[] clock = {Story.READ};
        return events.stream()
                .map(event -> {
                    Instant at = clock[0].plus(Duration.between(Story.READ, event.at()));
                    clock[0] = at.isAfter(clock[0]) ? at : clock[0];
                    return new CycleEvent(
                            event.kind(),
                            at,
                            event.by(),
                            event.consent(),
                            event.result(),
                            event.reason(),
                            event.task());
                })
                .toList();
    }
}
