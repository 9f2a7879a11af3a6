package org.weibao.scales.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.FhirExchange;
import org.weibao.scales.FhirResult;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.fhir.AnsweredForm;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Example;
import org.weibao.scales.definition.Level;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.fhir.BundleJson;
import org.weibao.scales.text.ScaleWords;
import org.weibao.scales.text.Words;

/** Questionnaire responses of other systems: scored where it is said what they mean, refused where it is not. */
class FhirIntakeTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();
    private static final FhirExchange EXCHANGE =
            new FhirExchange(new CaseIntake(LIBRARY, LIBRARY.policy("changning-2022"), Directory.EMPTY));
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-03-02T10:00");

    private static final String ASQ =
            "'resourceType':'QuestionnaireResponse','status':'completed','questionnaire':'urn:weibao:scales:questionnaire:asq'";

    @Test
    void what_was_written_is_read_as_it_was() throws IOException {
        FhirResult first = received(Files.readString(Path.of("examples/anonymous-13.json")));
        FhirResult again = received(responsesOf(first.bundle().orElseThrow()));
        assertThat(again.result().findings()).isEmpty();
        assertThat(again.result().assessments()).isEqualTo(first.result().assessments());
    }

    static Stream<Scale> everyScale() {
        return LIBRARY.scales().stream();
    }

    @ParameterizedTest
    @MethodSource("everyScale")
    void the_worked_examples_of_a_scale_come_back_as_they_were(Scale scale) {
        for (Example example : scale.definition().examples().stream().limit(3).toList()) {
            Request request = new Request(
                    new Responses(Optional.of("r1"), Optional.empty(), example.answers(), Map.of()),
                    example.respondent());
            Assessment assessment = scale.assess(request);
            FhirResult again = received(responsesOf(bundle(new AnsweredForm(scale.definition(), request, assessment))));
            assertThat(again.result().findings()).as(example.name()).isEmpty();
            assertThat(again.result().assessments()).as(example.name()).containsExactly(assessment);
        }
    }

    private static String bundle(AnsweredForm form) {
        Words words = Words.in("en");
        Referral referral = LIBRARY.policy("changning-2022").refer(Case.of(form.assessment()));
        return JsonText.of(json -> BundleJson.write(
                json, List.of(form), referral, definition -> new ScaleWords(definition, words), words));
    }

    @Test
    void somebody_elses_form_is_scored_by_the_codes_of_its_items_and_the_worth_of_its_options() {
        FhirResult result =
                received(bundle(foreign("asq", "a1", "a2"), response("'http://other/q|3'", "a1", "Y", "a2", "N")));
        assertThat(result.result().findings()).isEmpty();
        assertThat(result.result().assessments().get(0).completeness().missing())
                .contains("q3", "q4");
        assertThat(result.result().assessments().get(0).completeness().answered())
                .isEqualTo(2);
        assertThat(result.result().referral().orElseThrow().level()).isNotEqualTo(Level.NONE);
    }

    @Test
    void without_its_questionnaire_nobody_knows_what_a_foreign_form_asks() {
        assertThat(codes(received(bundle(response("'http://other/q|3'", "a1", "Y", "a2", "N")))))
                .containsExactly("FORM-UNCLEAR");
    }

    /** Two options of the impact items are worth nothing: which of them was chosen is not said by "worth nothing". */
    @Test
    void an_option_that_could_be_one_of_two_is_refused() {
        String form = "{'resourceType':'Questionnaire','url':'http://other/q','item':[{'linkId':'x',"
                + "'code':[{'system':'urn:weibao:scales:item:sdq','code':'impact-distress'}],"
                + "'answerOption':[{'valueCoding':{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue',"
                + "'valueDecimal':0}],'system':'o','code':'a'}}]}]}";
        String item = LIBRARY.scale("sdq").definition().items().toList().get(26).id();
        FhirResult result = received(bundle(
                form.replace("impact-distress", item),
                "{'resourceType':'QuestionnaireResponse','status':'completed','questionnaire':'http://other/q',"
                        + "'item':[{'linkId':'x','answer':[{'valueCoding':{'system':'o','code':'a'}}]}]}"));
        assertThat(codes(result)).containsExactly("OPTION-UNCLEAR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'resourceType':'Patient'}; NOT-ALLOWED",
                "{'resourceType':'Observation'}; NOT-ALLOWED",
                "{ASQ,'subject':{'display':'somebody'}}; REF-LOOKS-PERSONAL",
                "{ASQ,'modifierExtension':[]}; KEY-UNKNOWN",
                "{ASQ,'item':[{'linkId':'q99','answer':[{'valueCoding':{'code':'1'}}]}]}; ITEM-UNKNOWN",
                "{ASQ,'item':[{'linkId':'q1','answer':[{'valueCoding':{'code':'7'}}]}]}; OPTION-UNCLEAR",
                "{ASQ,'item':[{'linkId':'q1','answer':[{'valueCoding':{'system':'x','code':'1'}}]}]}; OPTION-UNCLEAR",
                "{ASQ,'item':[{'linkId':'q1','answer':[{'valueCoding':{'code':'1'}},{'valueCoding':{'code':'0'}}]}]}; ANSWERED-TWICE",
                "{'resourceType':'QuestionnaireResponse','status':'completed','questionnaire':'urn:weibao:scales:questionnaire:asq|9.9'}; SCALE-UNKNOWN",
                "{'resourceType':'QuestionnaireResponse','status':'entered-in-error','questionnaire':'urn:weibao:scales:questionnaire:asq'}; NOT-ALLOWED"
            })
    void what_cannot_be_mapped_is_refused(String resource, String code) {
        FhirResult result = received(bundle(resource.replace("ASQ", ASQ)));
        assertThat(codes(result)).contains(code);
        assertThat(result.bundle()).isEmpty();
        assertThat(result.result().referral()).isPresent();
    }

    @Test
    void a_refused_answer_leaves_the_safety_flags_of_the_others() {
        FhirResult result =
                received(bundle("{" + ASQ + ",'item':[{'linkId':'q1','answer':[{'valueCoding':{'code':'7'}}]},"
                        + "{'linkId':'q4','answer':[{'valueCoding':{'code':'1'}}]}]}"));
        assertThat(result.result().refused().get(0).flags()).anyMatch(flag -> flag.state() == FlagState.RAISED);
        assertThat(result.result().referral().orElseThrow().level()).isNotEqualTo(Level.NONE);
    }

    /** The first of two names would make a "no" to the one item out of an answer to the other. */
    @Test
    void an_answer_whose_item_is_named_twice_is_no_answer() {
        FhirResult result = received(bundle("{" + ASQ
                + ",'item':[{'linkId':'q1','linkId':'q5','answer':[{'valueCoding':{'code':'0'}}]},"
                + "{'linkId':'q2','answer':[{'valueCoding':{'code':'0'}}]},"
                + "{'linkId':'q3','answer':[{'valueCoding':{'code':'0'}}]},"
                + "{'linkId':'q4','answer':[{'valueCoding':{'code':'0'}}]}]}"));
        assertThat(result.result().refused().get(0).flags()).anyMatch(flag -> flag.state() == FlagState.NOT_RULED_OUT);
    }

    /** A refusal to answer that is worth as little as a "no" is no "no". */
    @Test
    void a_declined_answer_of_somebody_elses_form_never_becomes_a_no() {
        String form = foreign("asq", "a1", "a2")
                .replace("," + option("N", 0) + "]", "," + option("N", 0) + "," + option("D", 0) + "]");
        assertThat(codes(received(bundle(form, response("'http://other/q'", "a1", "D", "a2", "Y")))))
                .containsExactly("OPTION-UNCLEAR");
    }

    @Test
    void findings_name_the_item_and_never_the_answer() {
        FhirResult result = received(bundle("{" + ASQ
                + ",'item':[{'linkId':'q1','answer':[{'valueCoding':{'system':'canary','code':'canary'}}]}]}"));
        assertThat(result.result().findings())
                .allSatisfy(finding ->
                        assertThat(finding.toString()).doesNotContain("canary").contains("item=q1"));
    }

    private static FhirResult received(String document) {
        return EXCHANGE.bundle("", document.replace('\'', '"').getBytes(UTF_8), MONDAY, "zh");
    }

    private static List<String> codes(FhirResult result) {
        return result.result().findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    private static String bundle(String... resources) {
        return "{'resourceType':'Bundle','type':'collection','entry':["
                + String.join(
                        ",",
                        Stream.of(resources)
                                .map(resource -> "{'resource':" + resource + "}")
                                .toList())
                + "]}";
    }

    private static String foreign(String scale, String one, String other) {
        return "{'resourceType':'Questionnaire','url':'http://other/q','version':'3','status':'active','item':["
                + question(scale, one, "q1") + "," + question(scale, other, "q2") + "]}";
    }

    private static String question(String scale, String linkId, String item) {
        return "{'linkId':'" + linkId + "','type':'choice','text':'…','code':[{'system':'urn:weibao:scales:item:"
                + scale + "','code':'" + item + "'}],'answerOption':[" + option("Y", 1) + "," + option("N", 0) + "]}";
    }

    private static String option(String code, int worth) {
        return "{'valueCoding':{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue','valueDecimal':"
                + worth + "}],'system':'http://other/yes-no','code':'" + code + "'}}";
    }

    private static String response(String questionnaire, String one, String oneIs, String other, String otherIs) {
        return "{'resourceType':'QuestionnaireResponse','status':'completed','questionnaire':" + questionnaire
                + ",'authored':'2026-03-01T09:30:00+08:00','item':[" + answered(one, oneIs) + ","
                + answered(other, otherIs)
                + "]}";
    }

    private static String answered(String linkId, String code) {
        return "{'linkId':'" + linkId + "','answer':[{'valueCoding':{'system':'http://other/yes-no','code':'" + code
                + "'}}]}";
    }

    /** Of a bundle of ours, what another system would send. */
    private static String responsesOf(String written) {
        JsonObject bundle = Json.createReader(new StringReader(written)).readObject();
        JsonArrayBuilder responses = Json.createArrayBuilder();
        bundle.getJsonArray("entry").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getJsonObject("resource")
                        .getString("resourceType")
                        .equals("QuestionnaireResponse"))
                .forEach(responses::add);
        return Json.createObjectBuilder()
                .add("resourceType", "Bundle")
                .add("type", "collection")
                .add("entry", responses)
                .build()
                .toString();
    }
}
