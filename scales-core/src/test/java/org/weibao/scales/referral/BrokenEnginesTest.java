package org.weibao.scales.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.Risk;

/** Every law can fail: an engine that makes the mistake that the law is about breaks it. */
class BrokenEnginesTest {

    private static final Case IDEATION = CaseNotation.parse("crisis/ideation");
    private static final Flag CRISIS = new Flag(
            "q9",
            Risk.CRISIS,
            Optional.of(FlagKind.IDEATION),
            false,
            Optional.empty(),
            false,
            FlagState.RAISED,
            List.of());

    @Test
    void one_that_throws_invalid_forms_away_breaks_only_up_and_safety_before_arithmetic() {
        Laws.Engine broken = seeing(
                Policies.CHANGNING,
                about -> about.withAssessments(about.assessments().stream()
                        .filter(assessment -> assessment.quality().validity() != Validity.INVALID)
                        .toList()));
        breaks(() -> Laws.onlyUp(broken, IDEATION, Cases.invalidated(IDEATION)));
        breaks(() -> Laws.safetyBeforeArithmetic(broken, Case.UNKNOWN, CRISIS));
    }

    @Test
    void one_that_forgets_refused_forms_breaks_safety_before_arithmetic() {
        Laws.Engine broken = seeing(Policies.CHANGNING, about -> about.withRefused(List.of()));
        breaks(() -> Laws.safetyBeforeArithmetic(broken, Case.UNKNOWN, CRISIS));
    }

    @Test
    void one_that_reads_a_blank_as_no_breaks_doubt_goes_up() {
        Laws.Engine broken = seeing(
                Policies.CHANGNING,
                about -> about.withAssessments(about.assessments().stream()
                        .map(each -> CaseNotation.assessment(
                                each.scale().id(),
                                each.flags().stream().filter(Flag::isRaised).toList(),
                                each.quality().validity()))
                        .toList()));
        breaks(() -> Laws.doubtGoesUp(broken, Case.UNKNOWN, CRISIS));
    }

    @Test
    void a_policy_that_lets_an_emergency_wait_breaks_the_window() {
        PolicyDefinition slow = Policies.edited("village.referral.yaml", "(title: 马上处理.*?limit:) now", "$1 12h");
        Case acute = CaseNotation.parse("crisis/ideation!");
        breaks(() -> Laws.theWindowIsTheShortest(about -> ReferralEngine.refer(slow, about), acute));
    }

    @Test
    void a_policy_that_takes_a_refused_check_for_an_answer_breaks_failed_checks() {
        PolicyDefinition content = Policies.edited("village.referral.yaml", ", impossible, refused", "");
        breaks(() ->
                Laws.aFailedCheckIsAnEmergency(about -> ReferralEngine.refer(content, about), Case.UNKNOWN, CRISIS));
    }

    @Test
    void a_policy_that_names_nothing_to_confirm_breaks_confirmation() {
        PolicyDefinition village = Policies.named("village.referral.yaml");
        PolicyDefinition broken = Policies.edited("village.referral.yaml", "confirm: \\[当面核实\\], ", "");
        Laws.aTrainedPersonConfirms(about -> ReferralEngine.refer(village, about), IDEATION);
        breaks(() -> Laws.aTrainedPersonConfirms(about -> ReferralEngine.refer(broken, about), IDEATION));
    }

    @Test
    void one_that_asks_the_guardian_before_a_report_breaks_duties() {
        Case signal = CaseNotation.parse("signal:organised-begging").withConsent(Consent.GUARDIAN_GIVEN);
        Laws.Engine broken = seeing(
                Policies.CHANGNING, about -> about.consent() == Consent.REFUSED ? about.withSignals(Set.of()) : about);
        breaks(() -> Laws.dutiesStandWhateverTheConsent(broken, signal));
    }

    @Test
    void one_that_lets_a_refusal_end_the_matter_breaks_consent() {
        Laws.Engine broken =
                seeing(Policies.CHANGNING, about -> about.consent() == Consent.REFUSED ? Case.UNKNOWN : about);
        breaks(() -> Laws.consentBlocksSharingAndWhatCanWait(broken, IDEATION));
        PolicyDefinition silent = Policies.edited("village.referral.yaml", "escalate: tell-county, ", "");
        breaks(() -> Laws.refusedCareIsEscalatedTheSameDay(about -> ReferralEngine.refer(silent, about), IDEATION));
    }

    @Test
    void a_policy_in_which_children_of_ten_consent_breaks_the_ages() {
        PolicyDefinition lax = Policies.edited("village.referral.yaml", "14y-17y", "10y-17y");
        breaks(() -> Laws.aMinorConsentsFrom14To17(about -> ReferralEngine.refer(lax, about), IDEATION));
    }

    @Test
    void a_policy_without_numbers_breaks_telephone_numbers() {
        PolicyDefinition mute = Policies.edited(
                "village.referral.yaml",
                "(?s)hotlines:.*?actions:",
                "hotlines: {}\nactions:",
                "contacts: \\[police\\], ",
                "");
        breaks(() -> Laws.thereIsAlwaysANumberToDial(about -> ReferralEngine.refer(mute, about), IDEATION));
    }

    @Test
    void a_policy_that_knows_better_breaks_never_a_diagnosis() {
        PolicyDefinition knowing = Policies.edited("village.referral.yaml", "text: 尽快", "text: 患有抑郁症");
        breaks(() -> Laws.neverADiagnosis(about -> ReferralEngine.refer(knowing, about), IDEATION));
    }

    private static Laws.Engine seeing(PolicyDefinition policy, UnaryOperator<Case> blinkers) {
        return about -> ReferralEngine.refer(policy, blinkers.apply(about));
    }

    private static void breaks(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }
}
