package org.weibao.scales.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.ConsentState.Blocked;
import org.weibao.scales.assessment.Referral.ConsentState.Unblocked;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/**
 * What holds for every sound policy and every case. A law takes the engine as an argument, so that a broken one can be shown to
 * break it.
 */
final class Laws {

    private static final Pattern DIAGNOSIS = Pattern.compile("诊断为|确诊|患有|罹患|患者|无风险|没有风险|(?i)diagnosed|no risk");

    private Laws() {}

    /** A policy at work. */
    interface Engine extends Function<Case, Referral> {}

    static void onlyUp(Engine engine, Case less, Case more) {
        Referral before = engine.apply(less);
        Referral after = engine.apply(more);
        assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
        assertThat(after.within()).isLessThanOrEqualTo(before.within());
        assertThat(duties(after)).containsAll(duties(before));
    }

    static void safetyBeforeArithmetic(Engine engine, Case about, Flag flag) {
        Flag raised = Cases.in(FlagState.RAISED, flag);
        Referral sound = engine.apply(Cases.withFlag(about, raised));
        Referral incomplete = engine.apply(Cases.withAssessment(about, Cases.incomplete("further", raised)));
        Referral refused = engine.apply(about.withRefused(
                Stream.concat(about.refused().stream(), Stream.of(new Case.Refused("further", List.of(raised))))
                        .toList()));
        Referral invalid = engine.apply(
                Cases.withAssessment(about, CaseNotation.assessment("further", List.of(raised), Validity.INVALID)));
        for (Referral referral : List.of(incomplete, refused)) {
            assertThat(referral.level()).isEqualTo(sound.level());
            assertThat(referral.within()).isEqualTo(sound.within());
            assertThat(duties(referral)).isEqualTo(duties(sound));
        }
        assertThat(invalid.level()).isGreaterThanOrEqualTo(sound.level());
        assertThat(invalid.within()).isLessThanOrEqualTo(sound.within());
        assertThat(duties(invalid)).isEqualTo(duties(sound));
    }

    /** @param crisis a crisis flag; the case's check has not settled anything */
    static void doubtGoesUp(Engine engine, Case about, Flag crisis) {
        Flag positive = Cases.crisis(crisis, false, Optional.empty());
        Referral raised = engine.apply(Cases.withFlag(about, positive));
        Referral doubtful = engine.apply(Cases.withFlag(about, Cases.in(FlagState.NOT_RULED_OUT, crisis)));
        assertThat(doubtful.level()).isEqualTo(raised.level());
        assertThat(doubtful.within()).isEqualTo(raised.within());
        assertThat(doubtful.level()).isGreaterThanOrEqualTo(Level.PROFESSIONAL);
        assertThat(duties(doubtful)).isEqualTo(duties(engine.apply(about)));
    }

    static void aFailedCheckIsAnEmergency(Engine engine, Case about, Flag crisis) {
        for (SafetyCheck failed : List.of(SafetyCheck.POSITIVE, SafetyCheck.IMPOSSIBLE, SafetyCheck.REFUSED)) {
            Case checked = Cases.withFlag(about, crisis).withSafetyCheck(failed);
            assertThat(engine.apply(checked).level()).isEqualTo(Level.EMERGENCY);
        }
    }

    static void theWindowIsTheShortest(Engine engine, Case about) {
        Referral referral = engine.apply(about);
        referral.reasons().forEach(reason -> assertThat(referral.within()).isLessThanOrEqualTo(reason.within()));
        if (referral.level() == Level.EMERGENCY) {
            assertThat(referral.within()).isEqualTo(Within.NOW);
        }
    }

    static void aTrainedPersonConfirms(Engine engine, Case about) {
        Referral referral = engine.apply(about);
        assertThat(referral.level().needsConfirmation()
                        && referral.confirmFaceToFace().isEmpty())
                .isFalse();
    }

    static void dutiesStandWhateverTheConsent(Engine engine, Case about) {
        Set<Duty> called = new HashSet<>();
        flags(about).filter(Flag::isRaised).forEach(flag -> flag.duty().ifPresent(called::add));
        if (!about.signals().isEmpty()) {
            called.add(Duty.MANDATORY_REPORT);
        }
        for (Consent consent : Consent.values()) {
            Referral referral = engine.apply(about.withConsent(consent));
            assertThat(duties(referral)).containsAll(called);
            assertThat(referral.duties()).isEqualTo(engine.apply(about).duties());
        }
    }

    static void consentBlocksSharingAndWhatCanWait(Engine engine, Case about) {
        Referral given = engine.apply(about.withConsent(Consent.GUARDIAN_GIVEN));
        for (Consent consent : Consent.values()) {
            Referral referral = engine.apply(about.withConsent(consent));
            assertThat(referral.level()).isEqualTo(given.level());
            assertThat(referral.within()).isEqualTo(given.within());
            assertThat(referral.reasons()).isEqualTo(given.reasons());
            assertThat(referral.destinations()).isEqualTo(given.destinations());
            assertThat(referral.consent().doesNotBlock()).containsExactly(Unblocked.values());
            assertThat(referral.consent().blocks()).isSubsetOf(Blocked.values());
            assertThat(referral.consent().blocks().isEmpty())
                    .isEqualTo(referral.consent().suffices());
            assertThat(unblockable(referral)).containsAll(unblockable(given));
            referral.actions().stream().filter(Referral.Action::waitsForConsent).forEach(waiting -> {
                assertThat(waiting.kind()).isIn(PolicyAction.Kind.REFER, PolicyAction.Kind.SHARE);
                assertThat(waiting.kind() == PolicyAction.Kind.REFER && referral.level() == Level.EMERGENCY)
                        .isFalse();
            });
        }
    }

    static void refusedCareIsEscalatedTheSameDay(Engine engine, Case about) {
        for (Consent consent : List.of(Consent.REFUSED, Consent.WITHDRAWN)) {
            Referral referral = engine.apply(about.withConsent(consent));
            boolean escalated = referral.actions().stream()
                    .anyMatch(action -> action.kind() == PolicyAction.Kind.ESCALATE
                            && action.within().compareTo(Within.SAME_DAY) <= 0);
            assertThat(referral.level().needsConfirmation() && !escalated).isFalse();
        }
    }

    static void aMinorConsentsFrom14To17(Engine engine, Case about) {
        for (int years = 0; years < 20; years++) {
            Case aged = about.withConsent(Consent.MINOR_GIVEN).withAge(Age.years(years));
            assertThat(engine.apply(aged).consent().suffices()).isEqualTo(years >= 14 && years <= 17);
        }
    }

    static void thereIsAlwaysANumberToDial(Engine engine, Case about) {
        Referral referral = engine.apply(about);
        assertThat(referral.contacts())
                .isNotEmpty()
                .allMatch(hotline -> hotline.number().matches("[0-9]+"));
        assertThat(referral.destinations())
                .allMatch(destination ->
                        destination.places().isEmpty() && destination.escalate().isPresent());
    }

    static void neverADiagnosis(Engine engine, Case about) {
        assertThat(texts(engine.apply(about)))
                .allSatisfy(text ->
                        assertThat(DIAGNOSIS.matcher(text).find()).as(text).isFalse());
    }

    private static List<Duty> duties(Referral referral) {
        return referral.duties().stream().map(Referral.DutyToDo::duty).toList();
    }

    private static List<String> unblockable(Referral referral) {
        Set<PolicyAction.Kind> mayDiffer =
                Set.of(PolicyAction.Kind.REFER, PolicyAction.Kind.SHARE, PolicyAction.Kind.NOTIFY_GUARDIAN);
        return referral.actions().stream()
                .filter(action -> !mayDiffer.contains(action.kind()))
                .map(Referral.Action::id)
                .toList();
    }

    private static Stream<Flag> flags(Case about) {
        return Stream.concat(
                about.assessments().stream().flatMap(each -> each.flags().stream()),
                about.refused().stream().flatMap(each -> each.flags().stream()));
    }

    private static List<String> texts(Referral referral) {
        return Stream.of(
                        referral.statements().stream(),
                        referral.actions().stream().flatMap(action -> Stream.of(action.text(), action.by())),
                        referral.reasons().stream().map(Referral.Reason::text),
                        referral.alsoConsidered().stream().map(Referral.Considered::text),
                        referral.confirmFaceToFace().stream(),
                        referral.duties().stream().map(Referral.DutyToDo::text),
                        Stream.of(
                                referral.consent().text(),
                                referral.guardianNotice().text(),
                                referral.by()),
                        referral.destinations().stream().flatMap(each -> each.escalate().stream()),
                        referral.contacts().stream().flatMap(each -> Stream.of(each.name(), each.hours(), each.text())),
                        referral.followUp().stream().map(each -> each.text()),
                        Stream.of(referral.disclaimer()))
                .flatMap(each -> each)
                .map(Text::byLanguage)
                .flatMap(words -> words.values().stream())
                .toList();
    }
}
