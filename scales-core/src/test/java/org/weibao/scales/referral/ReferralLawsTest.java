package org.weibao.scales.referral;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;

/** The laws of referral over three policies that have little in common. */
class ReferralLawsTest {

    private static final List<PolicyDefinition> POLICIES = List.of(
            Policies.CHANGNING, Policies.named("village.referral.yaml"), Policies.named("cautious.referral.yaml"));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_further_raised_or_doubtful_flag_never_lowers_a_level(
            @ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about, @ForAll("flags") Flag flag) {
        Case doubtful = Cases.withFlag(about, Cases.in(FlagState.NOT_RULED_OUT, flag));
        Laws.onlyUp(engine, about, doubtful);
        Laws.onlyUp(engine, doubtful, Cases.withFlag(about, Cases.in(FlagState.RAISED, flag)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_further_event_or_signal_never_lowers_a_level(
            @ForAll("engines") Laws.Engine engine,
            @ForAll("cases") Case about,
            @ForAll ContextEvent event,
            @ForAll SafeguardingSignal signal) {
        Laws.onlyUp(engine, about, Cases.withEvent(about, event));
        Laws.onlyUp(engine, about, Cases.withSignal(about, signal));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_change_for_the_worse_never_lowers_a_level(
            @ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about, @ForAll AdverseChange change) {
        Laws.onlyUp(engine, about, Cases.withWorsening(about, new Worsening("further", change)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void an_invalid_form_never_lowers_a_level(@ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.onlyUp(engine, about, Cases.invalidated(about));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void flags_count_whatever_became_of_the_form(
            @ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about, @ForAll("flags") Flag flag) {
        Laws.safetyBeforeArithmetic(engine, about, flag);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_crisis_that_is_not_ruled_out_counts_as_one_that_is_not_acute(
            @ForAll("engines") Laws.Engine engine,
            @ForAll("cases") Case about,
            @ForAll("flags") Flag flag,
            @ForAll boolean acute) {
        Assume.that(about.safetyCheck() != SafetyCheck.NEGATIVE);
        Laws.doubtGoesUp(engine, about, Cases.crisis(flag, acute, flag.duty()));
        Laws.doubtGoesUp(engine, about, Cases.crisis(flag, acute, Optional.empty()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_check_that_finds_danger_is_impossible_or_refused_is_an_emergency(
            @ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about, @ForAll("flags") Flag flag) {
        Laws.aFailedCheckIsAnEmergency(engine, about, Cases.crisis(flag, false, Optional.empty()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_window_is_the_shortest_of_all_reasons(@ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.theWindowIsTheShortest(engine, about);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_screen_proposes_and_a_trained_person_confirms(
            @ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.aTrainedPersonConfirms(engine, about);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_duty_stands_whatever_the_consent(@ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.dutiesStandWhateverTheConsent(engine, about);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void consent_blocks_sharing_and_what_can_wait_and_nothing_else(
            @ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.consentBlocksSharingAndWhatCanWait(engine, about);
        Laws.refusedCareIsEscalatedTheSameDay(engine, about);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_minor_may_consent_from_14_to_17(@ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.aMinorConsentsFrom14To17(engine, about);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void without_a_directory_there_is_still_a_number_to_dial(
            @ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.thereIsAlwaysANumberToDial(engine, about);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nothing_that_is_said_is_a_diagnosis(@ForAll("engines") Laws.Engine engine, @ForAll("cases") Case about) {
        Laws.neverADiagnosis(engine, about);
    }

    @Provide
    Arbitrary<Laws.Engine> engines() {
        return Arbitraries.of(POLICIES).map(policy -> about -> ReferralEngine.refer(policy, about));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Provide
    Arbitrary<Flag> flags() {
        return Cases.flag();
    }
}
