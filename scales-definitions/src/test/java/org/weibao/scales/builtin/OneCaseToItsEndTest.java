package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.CycleResult;
import org.weibao.scales.Disclosure;
import org.weibao.scales.Monitoring;
import org.weibao.scales.ReferralCycle;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningIntake;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.disclosure.LegalGround;
import org.weibao.scales.assessment.disclosure.Partner;
import org.weibao.scales.assessment.followup.ClosingReason;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.SafetyCheck;

/** One recorded case from the first form to the closed referral, by the classes that a station's own system calls. */
class OneCaseToItsEndTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ScaleLibrary library = BuiltIn.library();
    private final ScreeningIntake station =
            new ScreeningIntake(new CaseIntake(library, library.policy("changning-2022"), Directory.EMPTY));
    private ReferralState state;

    @Test
    void a_question_left_open_on_the_first_day_is_settled_and_the_referral_ends_with_a_reliable_improvement()
            throws IOException {
        ScreeningResult first = screened("01-child");
        assertThat(next(first)).isEqualTo(NextStep.Kind.STOP);
        assertThat(open(Task.Kind.SAFETY_CHECK, first)).isTrue();

        record(CycleEvent.of(Kind.ACKNOWLEDGED, at("03-02T10:10"), "duty-lead"));
        assertThat(refuses(CycleEvent.of(Kind.CLOSED, at("03-02T10:20"), "duty-lead")
                        .withReason(ClosingReason.MOVED)))
                .isTrue();
        record(CycleEvent.of(Kind.SAFETY_CHECKED, at("03-02T10:40"), "staff-17").withResult(SafetyCheck.NEGATIVE));
        assertThat(isOpen(Task.Kind.SAFETY_CHECK)).isFalse();

        assertThat(next(screened("02-safety-check"))).isEqualTo(NextStep.Kind.ASK);
        ScreeningResult whole = screened("03-intake");
        assertThat(next(whole)).isEqualTo(NextStep.Kind.COMPLETE);
        assertThat(referral(whole).level()).isEqualTo(Level.PROFESSIONAL);
        assertThat(referral(whole).alsoConsidered())
                .anyMatch(noted ->
                        noted.because().stream().anyMatch(ground -> ground.id().equals("self-harm")));

        record(CycleEvent.of(Kind.REVIEWED, at("03-02T11:30"), "staff-17"));
        record(CycleEvent.of(Kind.CONSENT_ASKED, at("03-02T11:45"), "staff-17"));
        assertThat(refuses(CycleEvent.of(Kind.SENT, at("03-02T12:00"), "staff-08")))
                .isTrue();
        assertThat(packetForTheSchool(whole)).isEmpty();
        record(CycleEvent.of(Kind.CONSENT_GIVEN, at("03-02T17:20"), "staff-17").withConsent(Consent.GUARDIAN_GIVEN));
        assertThat(packetForTheSchool(screened("04-consented")))
                .hasValueSatisfying(packet -> assertThat(packet).contains("学校").doesNotContain("SDQ", "自伤"));

        record(CycleEvent.of(Kind.SENT, at("03-03T09:00"), "staff-08"));
        record(CycleEvent.of(Kind.ACCEPTED, at("03-03T15:30"), "staff-08"));
        record(CycleEvent.of(Kind.ATTENDED, at("03-04T16:00"), "staff-08"));
        record(CycleEvent.of(Kind.OUTCOME_RECEIVED, at("03-11T10:00"), "staff-08"));
        record(CycleEvent.of(Kind.RETURNED, at("03-12T09:30"), "staff-17"));
        record(CycleEvent.of(Kind.FOLLOWING, at("03-12T10:00"), "staff-17"));
        record(CycleEvent.of(Kind.CONTACTED, at("03-13T16:00"), "staff-08").withTask("contact-1"));
        assertThat(isOpen(Task.Kind.RE_SCREEN)).isTrue();

        Change change = compared().main().orElseThrow().overall();
        assertThat(change.verdict()).isEqualTo(Change.Verdict.RELIABLE_IMPROVEMENT);
        record(CycleEvent.of(Kind.RE_SCREENED, at("04-24T15:00"), "staff-17").withTask("re-screen-1"));
        record(CycleEvent.of(Kind.CLOSED, at("04-30T10:00"), "duty-lead").withReason(ClosingReason.COMPLETED));
        assertThat(state.stage()).isEqualTo(Stage.CLOSED);
        assertThat(state.tasks().open()).isEmpty();
        assertThat(refuses(CycleEvent.of(Kind.CONTACTED, at("05-02T10:00"), "staff-08")))
                .isTrue();
    }

    private ScreeningResult screened(String file) throws IOException {
        ScreeningResult result = station.receive(file, read(file), LocalDateTime.parse("2026-03-02T10:05"));
        assertThat(result.result().findings()).isEmpty();
        return result;
    }

    private Comparison compared() throws IOException {
        return new Monitoring(library, library.policy("changning-2022"))
                .compare("compare", read("compare"))
                .comparison()
                .orElseThrow();
    }

    private Optional<String> packetForTheSchool(ScreeningResult sitting) {
        return new Disclosure(library, "zh")
                .share(Partner.SCHOOL, Optional.of(LegalGround.CONSENT), sitting.result())
                .screen();
    }

    private boolean open(Task.Kind kind, ScreeningResult sitting) {
        Opening opening =
                Opening.of(referral(sitting), Optional.of("st7-0117"), at("03-02T10:05"), Optional.of(Age.years(13)));
        state = ReferralCycle.at(at("03-02T10:06"), SHANGHAI).open(opening).state();
        return isOpen(kind);
    }

    private void record(CycleEvent event) {
        CycleResult result = ReferralCycle.at(event.at(), SHANGHAI).record(state, event);
        assertThat(result.findings()).isEmpty();
        state = result.progress().orElseThrow().state();
    }

    private boolean refuses(CycleEvent event) {
        return !ReferralCycle.at(event.at(), SHANGHAI)
                .record(state, event)
                .findings()
                .isEmpty();
    }

    private boolean isOpen(Task.Kind kind) {
        return state.tasks().open(kind).findAny().isPresent();
    }

    private static NextStep.Kind next(ScreeningResult sitting) {
        return sitting.screening().orElseThrow().next().kind();
    }

    private static Referral referral(ScreeningResult sitting) {
        return sitting.result().referral().orElseThrow();
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse("2026-" + moment + ":00+08:00").toInstant();
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(Path.of("examples/walkthrough/" + file + ".json"));
    }
}
