package org.weibao.scales.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.scales.assessment.followup.CycleEvent.Kind.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weibao.scales.assessment.followup.ClosingReason;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.SideState;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/** What the duties, the dates and the consent of a referral come to. */
class CycleRulesTest {

    private static final Opening MEDICAL = Story.opening(Level.MEDICAL);
    private static final Opening CRISIS = Story.withCrisis(MEDICAL);

    @Test
    void the_whole_way_from_proposal_to_closing() {
        Story story = Story.of(Level.MEDICAL)
                .then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, ACCEPTED, ATTENDED, OUTCOME_RECEIVED, RETURNED);
        assertThat(story.then(FOLLOWING, CLOSED).state().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.task("care-1").settled()).isPresent();
        assertThat(story.task("contact-1").status(Story.CYCLE.now())).isEqualTo(Task.Status.DROPPED);
    }

    @Test
    void a_crisis_is_overdue_as_soon_as_its_window_has_passed_and_nobody_took_it_over() {
        Task acknowledgement = Story.of(CRISIS).task("acknowledgement-1");
        assertThat(acknowledgement.status(Story.READ)).isEqualTo(Task.Status.DUE);
        assertThat(acknowledgement.status(Story.READ.plusSeconds(1))).isEqualTo(Task.Status.OVERDUE);
    }

    @Test
    void a_crisis_is_taken_over_by_somebody_at_some_time() {
        Story story = Story.of(CRISIS).then(ACKNOWLEDGED);
        assertThat(story.task("acknowledgement-1").settled()).contains(new Task.Settled(story.clock(), "staff-17"));
        assertThat(story.open()).contains("safety-check-1").doesNotContain("acknowledgement-1");
    }

    @Test
    void a_check_that_finds_danger_or_cannot_be_made_is_an_emergency() {
        for (SafetyCheck result : List.of(SafetyCheck.POSITIVE, SafetyCheck.IMPOSSIBLE, SafetyCheck.REFUSED)) {
            Story story = Story.of(CRISIS)
                    .then(Story.usual(SAFETY_CHECKED, Story.READ.plusSeconds(60))
                            .withResult(result));
            assertThat(story.open()).contains("emergency-1").doesNotContain("acknowledgement-1");
            assertThat(story.open().contains("safety-check-1")).isEqualTo(result != SafetyCheck.POSITIVE);
            assertThat(story.then(EMERGENCY_HANDLED).open()).doesNotContain("emergency-1", "safety-check-1");
            assertThat(story.state().sides()).containsExactly(SideState.EMERGENCY_HANDLED);
        }
    }

    @Test
    void an_emergency_is_sent_without_waiting_for_review_or_consent() {
        Story story = Story.of(Level.EMERGENCY).then(SENT);
        assertThat(story.state().stage()).isEqualTo(Stage.SENT);
        assertThat(Story.of(CRISIS).then(REVIEWED, SENT).refusals()).containsExactly("CONSENT-NEEDED");
    }

    @Test
    void closing_names_everything_that_is_still_open() {
        Story story = Story.of(Story.withDuty(CRISIS, Duty.MANDATORY_REPORT)).then(REVIEWED, DECLINED, CLOSED);
        assertThat(story.findings())
                .extracting(finding -> finding.arguments().get("found"))
                .containsExactly("acknowledgement-1", "safety-check-1", "mandatory-report-1");
        story.then(SAFETY_CHECKED, REPORTED, CLOSED);
        assertThat(story.state().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.state().sides()).containsExactly(SideState.REPORTED);
    }

    @Test
    void a_report_made_before_the_result_was_read_counts() {
        Story story = Story.of(Story.withDuty(MEDICAL, Duty.MANDATORY_REPORT))
                .then(Story.usual(REPORTED, Story.READ.minus(Duration.ofMinutes(15))));
        assertThat(story.open()).doesNotContain("mandatory-report-1");
    }

    @Test
    void an_act_never_settles_what_came_up_after_it() {
        Story story = Story.of(CRISIS).then(CRISIS_FOUND, REPORT_DUTY_FOUND);
        story.then(Story.usual(EMERGENCY_HANDLED, Story.READ.plusSeconds(60)));
        story.then(Story.usual(REPORTED, Story.READ.minusSeconds(60)));
        assertThat(story.open()).contains("acknowledgement-2", "safety-check-2", "mandatory-report-1");
        assertThat(story.open()).doesNotContain("acknowledgement-1", "safety-check-1");
    }

    @Test
    void a_check_whether_to_report_is_settled_by_itself_or_by_the_report() {
        Opening check = Story.withDuty(MEDICAL, Duty.REPORT_CHECK);
        assertThat(Story.of(check).then(REPORT_CHECKED).open()).doesNotContain("report-check-1");
        assertThat(Story.of(check).then(REPORTED).open()).doesNotContain("report-check-1");
        assertThat(Story.of(check).then(REPORT_DUTY_FOUND).open()).contains("report-check-1", "mandatory-report-1");
    }

    @Test
    void a_guardian_who_refuses_needed_care_leads_to_supervisor_and_protection_office_the_same_day() {
        Story story = Story.of(MEDICAL).then(REVIEWED, CONSENT_ASKED, CONSENT_REFUSED);
        assertThat(story.due("tell-supervisor-1")).isEqualTo("2026-03-02T23:59");
        assertThat(story.due("tell-protection-office-1")).isEqualTo("2026-03-02T23:59");
        assertThat(story.state().stage()).isEqualTo(Stage.CONSENT_PENDING);
        assertThat(story.then(FOLLOWING, CLOSED).refusals()).hasSize(2).containsOnly("CLOSING-LEAVES-OPEN");
    }

    @Test
    void a_refusal_of_needed_care_is_no_reason_to_close() {
        Story story = Story.of(MEDICAL)
                .then(REVIEWED, CONSENT_ASKED, CONSENT_REFUSED, SUPERVISOR_TOLD, PROTECTION_OFFICE_TOLD, FOLLOWING);
        story.then(Story.usual(CLOSED, story.clock()).withReason(ClosingReason.FAMILY_DECLINED));
        assertThat(story.refusals()).containsExactly("CLOSING-REASON-NOT-HERE");
    }

    @Test
    void a_family_may_decline_what_is_only_offered() {
        Story story = Story.of(Level.STATION_CARE).then(REVIEWED, DECLINED);
        story.then(Story.usual(CLOSED, story.clock()).withReason(ClosingReason.FAMILY_DECLINED));
        assertThat(story.state().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void consent_withdrawn_midway_blocks_sharing_and_a_referral_that_can_wait() {
        Story story = Story.of(MEDICAL).then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN);
        assertThat(story.state().blocks()).isEmpty();
        story.then(CONSENT_WITHDRAWN);
        assertThat(story.state().stage()).isEqualTo(Stage.CONSENT_PENDING);
        assertThat(story.state().blocks()).hasSize(2);
        assertThat(story.then(SENT).refusals()).containsExactly("CONSENT-NEEDED");
        assertThat(story.open()).contains("tell-supervisor-1", "tell-protection-office-1");
    }

    @Test
    void consent_withdrawn_after_sending_stops_the_next_appointment_only() {
        Story story = Story.of(MEDICAL)
                .then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, ACCEPTED, CONSENT_WITHDRAWN, NOT_ATTENDED);
        assertThat(story.state().stage()).isEqualTo(Stage.NOT_ATTENDED);
        assertThat(story.then(SENT).refusals()).containsExactly("CONSENT-NEEDED");
        assertThat(story.then(CONSENT_GIVEN, SENT).state().stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void another_recipient_needs_a_new_consent() {
        Story story = Story.of(MEDICAL)
                .then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, REJECTED, PROPOSED_AGAIN, REVIEWED);
        assertThat(story.state().consent()).isEqualTo(Consent.NOT_ASKED);
        assertThat(story.then(SENT).refusals()).containsExactly("CONSENT-NEEDED");
        assertThat(story.due("care-1")).isEqualTo("2026-03-09T14:05");
    }

    @ParameterizedTest
    @EnumSource(Consent.class)
    void only_a_guardians_consent_or_that_of_a_child_of_14_to_17_counts(Consent consent) {
        for (Age age : List.of(Age.years(13), Age.years(15), Age.years(18))) {
            Story story = Story.of(Story.with(MEDICAL, Consent.NOT_ASKED, Optional.of(age)))
                    .then(REVIEWED, CONSENT_ASKED);
            story.then(Story.usual(CONSENT_GIVEN, story.clock()).withConsent(consent));
            boolean counts =
                    consent == Consent.GUARDIAN_GIVEN || consent == Consent.MINOR_GIVEN && age.equals(Age.years(15));
            assertThat(story.refusals()).isEqualTo(counts ? List.of() : List.of("CONSENT-DOES-NOT-COUNT"));
        }
    }

    @Test
    void a_guardian_under_suspicion_can_neither_agree_nor_end_the_suspicion_before_the_office_was_told() {
        Story story = Story.of(MEDICAL)
                .then(REVIEWED, CONSENT_ASKED, GUARDIAN_SUSPECTED, GUARDIAN_UNREACHABLE, CONSENT_REFUSED);
        assertThat(story.state().consent()).isEqualTo(Consent.GUARDIAN_SUSPECTED);
        assertThat(story.then(CONSENT_GIVEN).refusals()).containsExactly("GUARDIAN-IS-SUSPECTED");
        story.then(PROTECTION_OFFICE_TOLD, CONSENT_GIVEN);
        assertThat(story.refusals()).isEmpty();
        assertThat(story.state().consent()).isEqualTo(Consent.GUARDIAN_GIVEN);
    }

    @Test
    void a_second_missed_appointment_is_told_to_the_supervisor_and_needed_treatment_to_the_office_too() {
        Story medical = Story.of(MEDICAL).then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, ACCEPTED, NOT_ATTENDED);
        assertThat(medical.open()).doesNotContain("tell-supervisor-1");
        assertThat(medical.then(NOT_ATTENDED).open()).contains("tell-supervisor-1", "tell-protection-office-1");
        Story professional = Story.of(Level.PROFESSIONAL)
                .then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, ACCEPTED, NOT_ATTENDED, NOT_ATTENDED);
        assertThat(professional.open()).contains("tell-supervisor-1").doesNotContain("tell-protection-office-1");
    }

    @Test
    void a_child_out_of_sight_who_needs_care_is_told_and_found_again() {
        Story story = Story.of(MEDICAL).then(REVIEWED, LOST);
        assertThat(story.open()).contains("tell-supervisor-1", "tell-protection-office-1");
        story.then(SUPERVISOR_TOLD, PROTECTION_OFFICE_TOLD, CONTACT_RESTORED);
        assertThat(story.state().sides()).isEmpty();
        story.then(Story.usual(CLOSED, story.clock()).withReason(ClosingReason.LOST));
        assertThat(story.refusals()).containsExactly("CLOSING-REASON-NOT-HERE");
    }

    @Test
    void a_lost_or_moved_case_is_closed_from_any_stage() {
        Story story = Story.of(Level.STATION_CARE).then(MOVED);
        story.then(Story.usual(CLOSED, story.clock()).withReason(ClosingReason.MOVED));
        assertThat(story.state().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void care_has_begun_when_a_service_takes_the_child_on_a_doctor_sees_it_or_the_station_looks_after_it() {
        Story professional = Story.of(Level.PROFESSIONAL).then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, ACCEPTED);
        assertThat(professional.open()).doesNotContain("care-1");
        Story medical = Story.of(MEDICAL).then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, ACCEPTED);
        assertThat(medical.open()).contains("care-1");
        assertThat(medical.then(ATTENDED).open()).doesNotContain("care-1");
        assertThat(Story.of(Level.STATION_CARE).then(REVIEWED, FOLLOWING).open())
                .doesNotContain("care-1");
    }

    @Test
    void what_counts_from_the_visit_waits_for_it_and_keeps_the_date_of_the_first() {
        Opening plan = Story.with(
                MEDICAL, List.of(Story.followUp(FollowUp.Kind.CONTACT, FollowUp.Anchor.VISIT, Within.hours(72))));
        Story story = Story.of(plan).then(REVIEWED, CONSENT_ASKED, CONSENT_GIVEN, SENT, ACCEPTED);
        assertThat(story.task("contact-1").status(Story.CYCLE.now())).isEqualTo(Task.Status.WAITING);
        story.then(Story.usual(CONTACTED, story.clock()).withTask("contact-1"));
        assertThat(story.refusals()).containsExactly("TASK-NOT-OPEN");
        assertThat(story.then(ATTENDED).due("contact-1")).isEqualTo("2026-03-05T20:05");
    }

    @Test
    void a_contact_settles_the_task_it_names_and_another_one_none() {
        Story story = Story.of(MEDICAL).then(CONTACTED);
        assertThat(story.open()).contains("contact-1", "re-screen-1");
        story.then(Story.usual(CONTACTED, story.clock()).withTask("contact-1"));
        assertThat(story.open()).doesNotContain("contact-1");
        story.then(Story.usual(RE_SCREENED, story.clock()).withTask("contact-1"));
        assertThat(story.refusals()).containsExactly("TASK-NOT-OPEN");
    }

    @Test
    void weekly_contacts_are_tasks_of_their_own() {
        FollowUp weekly = new FollowUp(
                FollowUp.Kind.CONTACT,
                FollowUp.Anchor.RESULT,
                Within.hours(24),
                Optional.of(Within.days(7)),
                4,
                Text.EMPTY);
        Story story = Story.of(Story.with(Story.opening(Level.EMERGENCY), List.of(weekly)));
        assertThat(story.due("contact-1")).isEqualTo("2026-03-03T14:05");
        assertThat(story.due("contact-5")).isEqualTo("2026-03-31T14:05");
    }

    @Test
    void a_step_lies_neither_before_the_last_one_nor_in_the_future() {
        Story story = Story.of(MEDICAL).then(REVIEWED);
        assertThat(story.then(Story.usual(CONSENT_ASKED, Story.READ)).refusals())
                .containsExactly("EVENT-TOO-EARLY");
        assertThat(story.then(Story.usual(CONSENT_ASKED, Story.CYCLE.now().plusSeconds(1)))
                        .refusals())
                .containsExactly("EVENT-IN-FUTURE");
        assertThat(story.then(Story.usual(CONTACTED, Story.READ)).refusals()).isEmpty();
    }

    @Test
    void a_guardian_who_may_be_the_source_of_harm_is_told_of_at_every_level() {
        Story story = Story.of(Story.with(Story.opening(Level.NONE), Consent.GUARDIAN_SUSPECTED, Optional.empty()));
        assertThat(story.open()).contains("tell-supervisor-1", "tell-protection-office-1");
    }
}
