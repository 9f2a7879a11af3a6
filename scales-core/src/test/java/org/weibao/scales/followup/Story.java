package org.weibao.scales.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.followup.ClosingReason;
import org.weibao.scales.assessment.followup.Crisis;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Opening.OpenDuty;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.followup.Transition;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.Finding;

/** A referral told event by event: each happens an hour after the one before. */
final class Story {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A Monday, five past two in the afternoon in Shanghai. */
    static final Instant READ = Instant.parse("2026-03-02T06:05:00Z");

    static final LifeCycle CYCLE = new LifeCycle(READ.plus(Duration.ofDays(400)), SHANGHAI);

    private ReferralState state;
    private Instant clock = READ;
    private List<Finding> refusals = List.of();

    private Story(Opening opening) {
        this.state = CYCLE.open(opening);
    }

    static Story of(Opening opening) {
        return new Story(opening);
    }

    static Story of(Level level) {
        return of(opening(level));
    }

    static Opening opening(Level level) {
        return new Opening(
                Optional.of("st7-0042"),
                READ,
                level,
                level == Level.EMERGENCY ? Within.NOW : Within.days(7),
                Optional.empty(),
                List.of(),
                Consent.NOT_ASKED,
                Optional.of(Age.years(15)),
                List.of(
                        followUp(FollowUp.Kind.CONTACT, FollowUp.Anchor.RESULT, Within.days(14)),
                        followUp(FollowUp.Kind.RE_SCREEN, FollowUp.Anchor.RESULT, Within.days(56))));
    }

    static FollowUp followUp(FollowUp.Kind kind, FollowUp.Anchor anchor, Within after) {
        return new FollowUp(kind, anchor, after, Optional.empty(), 0, Text.EMPTY);
    }

    static Opening withCrisis(Opening of) {
        return new Opening(
                of.ref(),
                of.at(),
                of.level(),
                of.within(),
                Optional.of(new Crisis(Within.NOW, Optional.of(Within.hours(2)))),
                of.duties(),
                of.consent(),
                of.age(),
                of.followUp());
    }

    static Opening withDuty(Opening of, Duty duty) {
        return new Opening(
                of.ref(),
                of.at(),
                of.level(),
                of.within(),
                of.crisis(),
                List.of(new OpenDuty(duty, Within.NOW)),
                of.consent(),
                of.age(),
                of.followUp());
    }

    static Opening with(Opening of, Consent consent, Optional<Age> age) {
        return new Opening(
                of.ref(), of.at(), of.level(), of.within(), of.crisis(), of.duties(), consent, age, of.followUp());
    }

    static Opening with(Opening of, List<FollowUp> followUp) {
        return new Opening(
                of.ref(), of.at(), of.level(), of.within(), of.crisis(), of.duties(), of.consent(), of.age(), followUp);
    }

    /** Events with the details that usually go with them. */
    Story then(Kind... kinds) {
        for (Kind kind : kinds) {
            then(usual(kind, clock.plus(Duration.ofHours(1))));
        }
        return this;
    }

    Story then(CycleEvent event) {
        clock = event.at();
        Transition transition = CYCLE.apply(state, event);
        state = transition.state();
        refusals = transition.refusals();
        return this;
    }

    static CycleEvent usual(Kind kind, Instant at) {
        CycleEvent event = CycleEvent.of(kind, at, "staff-17");
        return switch (kind) {
            case CONSENT_GIVEN -> event.withConsent(Consent.GUARDIAN_GIVEN);
            case SAFETY_CHECKED -> event.withResult(SafetyCheck.NEGATIVE);
            case CLOSED -> event.withReason(ClosingReason.COMPLETED);
            default -> event;
        };
    }

    Instant clock() {
        return clock;
    }

    ReferralState state() {
        return state;
    }

    List<String> refusals() {
        return refusals.stream().map(refusal -> refusal.code().id()).toList();
    }

    List<Finding> findings() {
        return refusals;
    }

    /** Ids of open tasks. */
    List<String> open() {
        return state.tasks().open().map(Task::id).toList();
    }

    Task task(String id) {
        return state.tasks().task(id).orElseThrow();
    }

    /** When it is due, as the clock on the wall of the station shows it. */
    String due(String id) {
        return task(id).due()
                .map(due -> due.atZone(SHANGHAI).toLocalDateTime().toString())
                .orElse("");
    }
}
