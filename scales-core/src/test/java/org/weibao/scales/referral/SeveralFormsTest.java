package org.weibao.scales.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Answerer;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Referral.NotMeasured;
import org.weibao.scales.assessment.Report;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.ReportSource;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Risk;

/** A child and a caregiver who answer the same scale stay two, and events keep their source. */
class SeveralFormsTest {

    private static final Flag RAISED = new Flag(
            "high",
            Risk.ELEVATED,
            Optional.of(FlagKind.SYMPTOMS),
            false,
            Optional.empty(),
            false,
            FlagState.RAISED,
            List.of());

    @Test
    void aReasonSaysWhoseFormItRestsOn() {
        Case about = Case.of(List.of(by(Informant.SELF), by(Informant.CAREGIVER)))
                .withRefused(List.of(new Case.Refused("sdq", Optional.of(Informant.TEACHER), List.of(RAISED))));

        assertThat(refer(about).reasons().get(0).because())
                .extracting(ground -> ground.answerer().orElseThrow())
                .containsExactly(
                        answerer(Informant.SELF, 1), answerer(Informant.CAREGIVER, 2), answerer(Informant.TEACHER, 3));
        assertThat(refer(about).notMeasured())
                .containsExactly(
                        new NotMeasured("sdq", Optional.of(answerer(Informant.TEACHER, 3)), NotMeasured.Why.REFUSED));
    }

    @Test
    void theOnlyFormOfAScaleNeedsNoInformant() {
        assertThat(refer(Case.of(by(Informant.SELF))).reasons().get(0).because())
                .containsExactly(
                        new Ground(Ground.Kind.FLAG, Optional.of("sdq"), "high", Optional.of(FlagState.RAISED)));
    }

    @Test
    void anEventActsAsBeforeAndShowsItsSource() {
        Report school = new Report(ReportSource.SCHOOL, Optional.empty());
        Case plain = Case.of(by(Informant.SELF)).withEvents(Set.of(ContextEvent.BULLYING));
        Referral told = refer(plain.withReports(Map.of(ContextEvent.BULLYING, List.of(school))));

        assertThat(told.level()).isEqualTo(refer(plain).level());
        assertThat(told.within()).isEqualTo(refer(plain).within());
        assertThat(told.reasons())
                .flatExtracting(Referral.Reason::because)
                .filteredOn(ground -> ground.kind() == Ground.Kind.EVENT)
                .extracting(Ground::reports)
                .containsExactly(List.of(school));
    }

    @Test
    void aFlagAcrossScalesDrivesTheReferralLikeAnyOther() {
        Case about = Case.UNKNOWN.withAcrossScales(List.of(new Case.AcrossScales("intake", List.of(RAISED))));

        assertThat(refer(about).level()).isEqualTo(Level.STATION_CARE);
        assertThat(refer(about).reasons().get(0).because().get(0).battery()).contains("intake");
    }

    @Test
    void aFormThatNobodyFilledInYetLeavesTheCaseOpen() {
        Assessment clear = CaseNotation.assessment("sdq", List.of(), Validity.VALID);
        Case whole = Case.of(clear);
        Case open = whole.withOutstanding(List.of(new Case.Outstanding("sdq", Informant.CAREGIVER)));

        assertThat(refer(open).statements()).isNotEqualTo(refer(whole).statements());
        assertThat(refer(open).notMeasured()).hasSize(1);
    }

    private static Answerer answerer(Informant informant, int number) {
        return new Answerer(Optional.of(informant), OptionalInt.of(number));
    }

    private static Referral refer(Case about) {
        return ReferralEngine.refer(Policies.CHANGNING, about);
    }

    private static Assessment by(Informant informant) {
        Assessment form = CaseNotation.assessment("sdq", List.of(RAISED), Validity.VALID);
        return new Assessment(
                form.scale(),
                form.ref(),
                form.answeredOn(),
                Respondent.UNKNOWN.withInformant(informant),
                form.completeness(),
                form.scores(),
                form.flags(),
                form.outcomes(),
                form.quality(),
                form.notices());
    }
}
