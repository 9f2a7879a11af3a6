package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningIntake;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.screening.Discrepancy.Agreement;
import org.weibao.scales.assessment.screening.DomainProfile;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Level;
import org.weibao.scales.finding.FindingCode;

/** The shipped batteries on whole documents, with the default policy. */
class BatteriesTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "station-intake",
                "stop",
                "sdq-two-informants",
                "school-census",
                "toddler-autism",
                "adolescent-mood-safety"
            })
    void everyExampleFileIsScreenedWithoutAFinding(String example) throws IOException {
        byte[] document = Files.readAllBytes(Path.of("examples/screening-" + example + ".json"));
        ScreeningResult result = receive(document);
        assertThat(result.result().findings()).isEmpty();
        assertThat(result.screening().orElseThrow().others()).isEmpty();
    }

    @Test
    void aChildAndACaregiverAreComparedAndNothingIsAveraged() throws IOException {
        ScreeningResult result = receive(Files.readAllBytes(Path.of("examples/screening-sdq-two-informants.json")));
        Screening screening = result.screening().orElseThrow();
        assertThat(screening.discrepancies())
                .filteredOn(each -> each.id().equals("total"))
                .allSatisfy(total -> {
                    assertThat(total.agreement()).isEqualTo(Agreement.APART);
                    assertThat(total.sides())
                            .extracting(side -> side.informant())
                            .containsExactly(Informant.SELF, Informant.CAREGIVER);
                });
        assertThat(screening.profile())
                .filteredOn(domain -> domain.domain().id().equals("mind"))
                .flatExtracting(DomainProfile::readings)
                .flatExtracting(reading -> reading.concern().stream().toList())
                .extracting(concern -> concern.value())
                .containsExactly(72, 2);
        assertThat(referral(result).reasons())
                .flatExtracting(Referral.Reason::because)
                .filteredOn(ground ->
                        ground.kind() == Ground.Kind.FLAG && ground.scale().isPresent())
                .isNotEmpty()
                .allMatch(ground ->
                        ground.answerer().flatMap(each -> each.informant()).isPresent());
    }

    @Test
    void aFlagAcrossScalesReachesTheReferral() {
        ScreeningResult result = receive("""
                {"battery": "adolescent-mood-safety", "age": 15, "assessments": {
                  "asq": {"answers": {"q1": 0, "q2": 0, "q3": 0, "q4": 0}},
                  "phq-a": {"answers": {"q1": 2, "q2": 2, "q3": 2, "q4": 2, "q5": 1, "q6": 1, "q7": 0, "q8": 0, "q9": 0,
                    "q10": 0, "q11": 0, "q12": 0, "q13": 0}},
                  "gad-7": {"answers": {"q1": 2, "q2": 2, "q3": 2, "q4": 2, "q5": 1, "q6": 1, "q7": 1}}}}
                """);
        assertThat(referral(result).level()).isEqualTo(Level.PROFESSIONAL);
        assertThat(referral(result).reasons())
                .flatExtracting(Referral.Reason::because)
                .extracting(Ground::battery)
                .contains(Optional.of("adolescent-mood-safety"));
    }

    @Test
    void aRefusedAnswerInOnePartLosesNoSafetyAnswerOfAnother() {
        ScreeningResult result = receive("""
                {"battery": "station-intake", "age": 12, "assessments": {
                  "weibao-child": {"answers": {"b1": 77, "s1": 1}},
                  "weibao-caregiver": {"answers": {"g2": 1}}}}
                """);
        assertThat(result.result().findings())
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/assessments/weibao-child/answers/b1");
        assertThat(result.screening().orElseThrow().next().kind()).isEqualTo(NextStep.Kind.STOP);
        assertThat(result.screening().orElseThrow().next().because())
                .extracting(Ground::id)
                .contains("ideation", "sexual-abuse");
        assertThat(referral(result).level()).isGreaterThanOrEqualTo(Level.MEDICAL);
    }

    @Test
    void aSafetyItemThatIsBlankEndsTheSittingUntilTheCheckIsMade() {
        String document = """
                {"battery": "station-intake", "age": 12, "safetyCheck": "%s", "assessments": {"weibao-child": {"answers": {
                  "s1": 0, "s3": 0, "s4": 0, "g1": 0, "g2": 0, "g3": 0, "g4": 0}}}}
                """;
        assertThat(next(String.format(document, "not-done"))).isEqualTo(NextStep.Kind.STOP);
        assertThat(next(String.format(document, "negative"))).isEqualTo(NextStep.Kind.ASK);
    }

    @Test
    void aFormThatIsStillToComeIsNeverSaidToBeFine() {
        ScreeningResult result = receive("{\"battery\": \"station-intake\", \"age\": 12, \"assessments\": {}}");
        assertThat(result.screening().orElseThrow().profile())
                .allMatch(domain -> domain.concern().isEmpty());
        assertThat(referral(result).notMeasured())
                .extracting(Referral.NotMeasured::about)
                .contains("weibao-child", "weibao-caregiver", "weibao-observation");
        assertThat(referral(result).statements().get(0).in("zh").orElseThrow()).contains("资料不全");
    }

    @Test
    void aScaleThatBelongsToNoPartCountsForTheReferral() {
        ScreeningResult result = receive("""
                {"battery": "school-census", "age": 13, "assessments": {"asq": {"answers": {"q1": 1, "q5": 1},
                  "respondent": {"informant": "staff"}}}}
                """);
        assertThat(result.screening().orElseThrow().others()).containsExactly("asq");
        assertThat(referral(result).level()).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void aScreeningOfAnUnknownBatteryIsReferredAllTheSame() {
        ScreeningResult result = receive("""
                {"battery": "station-intak", "assessments": {"asq": {"answers": {"q5": 1}}}}
                """);
        assertThat(result.screening()).isEmpty();
        assertThat(result.result().findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.BATTERY_UNKNOWN);
        assertThat(referral(result).level()).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void noDefaultBatteryAsksForTheParentingScaleOfOthers() {
        assertThat(LIBRARY.batteries())
                .flatExtracting(battery -> battery.definition().parts())
                .noneMatch(part -> part.scale().id().equals("s-embu-c"));
    }

    private static NextStep.Kind next(String document) {
        return receive(document).screening().orElseThrow().next().kind();
    }

    private static Referral referral(ScreeningResult result) {
        return result.result().referral().orElseThrow();
    }

    private static ScreeningResult receive(String document) {
        return receive(document.getBytes(StandardCharsets.UTF_8));
    }

    private static ScreeningResult receive(byte[] document) {
        CaseIntake cases = new CaseIntake(LIBRARY, LIBRARY.policy("changning-2022"), Directory.EMPTY);
        return new ScreeningIntake(cases).receive("screening.json", document, LocalDateTime.parse("2026-03-02T10:00"));
    }
}
