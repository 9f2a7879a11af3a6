package org.weibao.scales.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Considered;
import org.weibao.scales.assessment.Referral.NotMeasured;
import org.weibao.scales.assessment.Schedule;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Colour;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.Service;
import org.weibao.scales.definition.Text;

class ReferralDetailsTest {

    private static final LocalDateTime TUESDAY_NOON = LocalDateTime.parse("2026-03-03T12:00");
    private static final LocalDateTime TUESDAY_NIGHT = LocalDateTime.parse("2026-03-03T23:30");

    @Test
    void nothing_found_is_said_only_when_everything_could_be_judged() {
        assertThat(said("")).containsExactly("本次未发现需要转介的情况");
        assertThat(said("high/functioning?")).containsExactly("资料不全，本次不能得出结论，请补测后再判断");
        assertThat(said("quality:invalid")).containsExactly("本次作答不可用，请另约时间重测，安全条目照常处理");
        assertThat(said("quality:invalid + high?")).hasSize(2);
        assertThat(said("crisis/ideation? + check:negative")).containsExactly("本次未发现需要转介的情况");
        assertThat(said("high/functioning + quality:invalid")).containsExactly("转介专业服务");
    }

    @Test
    void a_case_in_which_nothing_was_asked_or_scored_is_incomplete() {
        assertThat(statements(refer(Case.UNKNOWN))).containsExactly("资料不全，本次不能得出结论，请补测后再判断");
        Case refused = CaseNotation.parse("").withRefused(List.of(new Case.Refused("phq-a", List.of())));
        assertThat(statements(refer(refused))).containsExactly("资料不全，本次不能得出结论，请补测后再判断");
        assertThat(refer(refused).notMeasured()).containsExactly(new NotMeasured("phq-a", NotMeasured.Why.REFUSED));
    }

    @Test
    void no_data_is_listed_as_not_measured() {
        Assessment blank = Cases.incomplete(
                "gad-7",
                CaseNotation.parse("watch").assessments().get(0).flags().get(0));
        Case about = Case.of(blank).withMeasured(Set.of(Domain.MIND));
        assertThat(refer(about).notMeasured())
                .containsExactly(
                        new NotMeasured("body", NotMeasured.Why.NOT_ASKED),
                        new NotMeasured("family", NotMeasured.Why.NOT_ASKED),
                        new NotMeasured("gad-7/total", NotMeasured.Why.INCOMPLETE));
    }

    @Test
    void what_did_not_change_the_level_is_still_said() {
        assertThat(considered("watch/sleep + high/functioning?"))
                .containsExactly(Considered.Why.NOTED, Considered.Why.NOT_RULED_OUT);
        assertThat(considered("crisis/ideation? + check:negative")).containsExactly(Considered.Why.SETTLED_BY_CHECK);
    }

    @Test
    void a_reason_names_what_it_rests_on_and_its_sources() {
        Referral.Reason reason = refer("crisis/ideation?").reasons().get(0);
        assertThat(reason.rule()).isEqualTo("crisis-ideation");
        assertThat(reason.because()).extracting(Referral.Ground::id).containsExactly("f0");
        assertThat(reason.withinIsJudgement()).isTrue();
        assertThat(reason.sources())
                .extracting(Referral.Source::id)
                .containsExactly("mental-health-law-23", "judgement");
        assertThat(reason.sources().get(0).citation()).contains("精神卫生法第二十三条");
    }

    @Test
    void development_comes_without_a_warning_colour_unless_something_else_is_found() {
        assertThat(refer("high/developmental").colour()).isEmpty();
        assertThat(refer("high/developmental + high/severe-symptoms").colour()).contains(Colour.RED);
    }

    @Test
    void a_suspected_guardian_is_not_told_first_whatever_was_found() {
        Referral referral = refer(CaseNotation.parse("crisis/ideation!").withConsent(Consent.GUARDIAN_SUSPECTED));
        assertThat(referral.guardianNotice().timing()).isEqualTo(GuardianTiming.NOT_FIRST);
        assertThat(referral.actions())
                .extracting(Referral.Action::id)
                .doesNotContain("guardian-called", "guardian-told")
                .contains("tell-supervisor", "tell-protection-office", "call-emergency");
    }

    @Test
    void only_what_can_wait_waits_for_consent() {
        assertThat(waiting("high/functioning", Consent.REFUSED)).containsExactly("refer-professional");
        assertThat(waiting("high/functioning", Consent.GUARDIAN_GIVEN)).isEmpty();
        assertThat(waiting("crisis/ideation!", Consent.REFUSED)).isEmpty();
    }

    @Test
    void a_directory_is_filtered_by_service_age_district_and_day() {
        Case child =
                CaseNotation.parse("high/severe-symptoms").withAge(Age.years(9)).withDistrict("changning");
        assertThat(places(child, TUESDAY_NOON, Service.MENTAL_HEALTH_CENTRE))
                .containsExactly("sample-mental-health", "sample-city-psychiatry");
        assertThat(places(child.withAge(Age.years(5)), TUESDAY_NOON, Service.MENTAL_HEALTH_CENTRE))
                .containsExactly("sample-city-psychiatry");
        assertThat(places(child.withDistrict("elsewhere"), TUESDAY_NOON, Service.MENTAL_HEALTH_CENTRE))
                .containsExactly("sample-city-psychiatry");
        assertThat(places(child, TUESDAY_NOON.plusYears(1), Service.MENTAL_HEALTH_CENTRE))
                .containsExactly("sample-city-psychiatry");
    }

    @Test
    void an_unknown_age_or_district_leads_only_to_who_takes_every_child() {
        Case child = CaseNotation.parse("high/severe-symptoms");
        assertThat(places(child, TUESDAY_NOON, Service.MENTAL_HEALTH_CENTRE)).containsExactly("sample-city-psychiatry");
        assertThat(places(child, TUESDAY_NOON, Service.CHILD_PSYCHIATRY))
                .containsExactly("sample-city-psychiatry", "sample-city-children");
    }

    @Test
    void the_same_street_comes_first_and_in_an_emergency_what_is_open_now() {
        Case here =
                CaseNotation.parse("elevated/symptoms").withAge(Age.years(9)).withDistrict("changning");
        assertThat(places(here.withStreet("sample-street"), TUESDAY_NOON, Service.STATION_SOCIAL_WORK))
                .containsExactly("sample-station");
        Case emergency = CaseNotation.parse("crisis/ideation! + high/severe-symptoms")
                .withAge(Age.years(9))
                .withDistrict("changning");
        assertThat(places(emergency, TUESDAY_NIGHT, Service.MENTAL_HEALTH_CENTRE))
                .containsExactly("sample-city-psychiatry", "sample-mental-health");
        assertThat(places(emergency, TUESDAY_NOON, Service.MENTAL_HEALTH_CENTRE))
                .containsExactly("sample-mental-health", "sample-city-psychiatry");
    }

    @Test
    void without_an_institution_the_district_is_asked_and_all_numbers_are_given() {
        Referral referral = refer("high/functioning");
        assertThat(referral.destinations()).allMatch(each -> each.escalate().isPresent());
        assertThat(referral.contacts())
                .extracting(Hotline::number)
                .containsExactly("12356", "962525", "12355", "12345", "120", "110");
        assertThat(refer("event:missing").contacts())
                .extracting(Hotline::number)
                .startsWith("120", "110");
    }

    @Test
    void a_schedule_gives_dates() {
        Instant read = Instant.parse("2026-03-03T15:30:00Z");
        Schedule schedule = refer("crisis/ideation").schedule(read, ZoneId.of("Asia/Shanghai"));
        assertThat(schedule.due()).hasToString("2026-03-06T23:30+08:00[Asia/Shanghai]");
        assertThat(schedule.actions()).anySatisfy(due -> {
            assertThat(due.id()).isEqualTo("safety-check-gone");
            assertThat(due.at()).hasToString("2026-03-04T01:30+08:00[Asia/Shanghai]");
        });
        assertThat(schedule.actions()).anySatisfy(due -> {
            assertThat(due.id()).isEqualTo("guardian-told");
            assertThat(due.at()).hasToString("2026-03-03T23:59+08:00[Asia/Shanghai]");
        });
        assertThat(schedule.followUp())
                .as("counted from a visit that has no date yet")
                .isEmpty();
    }

    @Test
    void after_an_emergency_the_child_is_contacted_the_next_day_and_every_week_for_four_weeks() {
        Schedule schedule =
                refer("crisis/ideation!").schedule(Instant.parse("2026-03-03T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        assertThat(schedule.followUp())
                .extracting(due -> due.at().toLocalDate().toString())
                .containsExactly("2026-03-04", "2026-03-11", "2026-03-18", "2026-03-25", "2026-04-01");
    }

    @Test
    void an_invalidating_flag_is_no_risk() {
        Assessment form = CaseNotation.assessment("form", List.of(Cases.invalidating("lie")), Validity.INVALID);
        assertThat(considered(refer(Case.of(form)))).containsExactly(Considered.Why.NOTED);
    }

    private static Referral refer(Case about) {
        return ReferralEngine.refer(Policies.CHANGNING, about);
    }

    private static Referral refer(String notation) {
        return refer(CaseNotation.parse(notation));
    }

    private static List<String> said(String notation) {
        return statements(refer(notation));
    }

    private static List<String> statements(Referral referral) {
        return referral.statements().stream().map(ReferralDetailsTest::zh).toList();
    }

    private static String zh(Text text) {
        return text.in("zh").orElseThrow();
    }

    private static List<Considered.Why> considered(String notation) {
        return considered(refer(notation));
    }

    private static List<Considered.Why> considered(Referral referral) {
        return referral.alsoConsidered().stream().map(Considered::why).toList();
    }

    private static List<String> waiting(String notation, Consent consent) {
        return refer(CaseNotation.parse(notation).withConsent(consent)).actions().stream()
                .filter(Referral.Action::waitsForConsent)
                .map(Referral.Action::id)
                .toList();
    }

    private static List<String> places(Case about, LocalDateTime moment, Service service) {
        return ReferralEngine.refer(Policies.CHANGNING, Policies.SAMPLE, about, moment).destinations().stream()
                .filter(destination -> destination.service() == service)
                .flatMap(destination -> destination.places().stream())
                .map(Referral.Destination.Place::id)
                .toList();
    }
}
