package org.weibao.scales.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.FhirExchange;
import org.weibao.scales.FhirResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Directory;

/** What a case comes to, held against another implementation of FHIR. */
class BundlesTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();
    private static final FhirExchange EXCHANGE =
            new FhirExchange(new CaseIntake(LIBRARY, LIBRARY.policy("changning-2022"), Directory.EMPTY));
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-03-02T10:00");
    private static final Judge JUDGE = new Judge();

    @BeforeAll
    static void responses_are_held_against_their_questionnaires() {
        Stream.of("phq-a", "asq", "sdq", "psqi", "bmi-cn-6-18", "k10", "weibao-child")
                .forEach(id -> JUDGE.knows(FhirExchange.questionnaire(LIBRARY.scale(id), "zh")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'assessments': {'psqi': {'respondent': {'age': 15}, 'answers': {'q1': '23:30', 'q2': 20, 'q3': '06:30', 'q4': 6.5}}}}",
                "{'assessments': {'bmi-cn-6-18': {'ref': 'a1', 'respondent': {'ageMonths': 130, 'sex': 'male'},"
                        + " 'answers': {'height-cm': 140, 'weight-kg': 38.5}}}}",
                "{'assessments': {'k10': {'answers': {'q1': 1, 'q2': 3, 'q3': 2}}}}",
                "{'assessments': {'sdq': [{'respondent': {'age': 12, 'informant': 'caregiver'}, 'answers': {'q1': 0}},"
                        + " {'respondent': {'age': 12, 'informant': 'teacher'}, 'answers': {'q1': 0}}]}}",
                "{'assessments': {'weibao-child': {'answers': {}}}}",
                "{'assessments': {}, 'events': ['danger-to-self']}"
            })
    void a_case_is_a_bundle(String document) {
        String json = bundle(document.replace('\'', '"'));
        JUDGE.parsed(Bundle.class, json);
        assertThat(JUDGE.errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_example_is_answers_observations_and_a_draft(String language) throws IOException {
        FhirResult result = EXCHANGE.bundle("", example().getBytes(UTF_8), MONDAY, language);
        String json = result.bundle().orElseThrow();
        assertThat(JUDGE.errors(json)).isEmpty();
        Bundle bundle = JUDGE.parsed(Bundle.class, json);
        assertThat(of(bundle, QuestionnaireResponse.class)).hasSize(2);
        ServiceRequest request = of(bundle, ServiceRequest.class).get(0);
        assertThat(request.getStatus()).isEqualTo(ServiceRequest.ServiceRequestStatus.DRAFT);
        assertThat(request.getIntent()).isEqualTo(ServiceRequest.ServiceRequestIntent.PROPOSAL);
        assertThat(request.getSubject().getIdentifier().getValue()).isEqualTo("st7-0042");
        assertThat(of(bundle, Observation.class))
                .allSatisfy(each -> assertThat(each.getStatus()).isEqualTo(Observation.ObservationStatus.PRELIMINARY));
    }

    @Test
    void a_score_keeps_its_value_and_its_band() throws IOException {
        Observation total = observation(JUDGE.parsed(Bundle.class, bundle(example())), "score:phq-a", "total");
        assertThat(total.getValueQuantity().getValue()).isEqualByComparingTo("11.25");
        assertThat(total.getInterpretationFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("moderate");
        assertThat(total.getNote()).isNotEmpty();
    }

    @Test
    void what_cannot_be_scored_says_why_and_what_cannot_be_ruled_out_is_no_absence() {
        Bundle blank = JUDGE.parsed(Bundle.class, bundle("{\"assessments\": {\"phq-a\": {\"answers\": {}}}}"));
        Observation total = observation(blank, "score:phq-a", "total");
        assertThat(total.hasValue()).isFalse();
        assertThat(total.getDataAbsentReason().getCoding())
                .extracting(coding -> coding.getCode())
                .contains("unknown", "too-many-missing");
        Observation suicideItem = observation(blank, "flag:phq-a", "suicide-item");
        assertThat(suicideItem.hasDataAbsentReason()).isFalse();
        assertThat(suicideItem.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("not-ruled-out");
    }

    @Test
    void nothing_found_is_a_level_and_no_request() {
        Bundle calm = JUDGE.parsed(
                Bundle.class,
                bundle("{\"assessments\": {\"asq\": {\"answers\": {\"q1\": 0, \"q2\": 0, \"q3\": 0, \"q4\": 0}}}}"));
        assertThat(of(calm, ServiceRequest.class)).isEmpty();
        assertThat(observation(calm, "property", "level")
                        .getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("none");
    }

    @Test
    void the_judge_finds_what_is_wrong() throws IOException {
        String json = bundle(example());
        assertThat(JUDGE.errors(json.replace("\"status\":\"draft\"", "\"status\":\"sketch\"")))
                .isNotEmpty();
        assertThat(JUDGE.errors(json.replaceFirst("\"linkId\":\"q1\"", "\"linkId\":\"q99\"")))
                .isNotEmpty();
        assertThat(JUDGE.errors(json.replaceFirst("\"code\":\"2\"", "\"code\":\"7\"")))
                .isNotEmpty();
    }

    private static String bundle(String document) {
        FhirResult result = EXCHANGE.bundle("", document.getBytes(UTF_8), MONDAY, "zh");
        assertThat(result.result().findings()).isEmpty();
        return result.bundle().orElseThrow();
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("../scales-definitions/examples/anonymous-13.json"));
    }

    private static Observation observation(Bundle bundle, String vocabulary, String code) {
        return of(bundle, Observation.class).stream()
                .filter(each -> each.getCode().hasCoding("urn:weibao:scales:" + vocabulary, code))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Resource> List<T> of(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
