package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FhirCommandTest {

    private static final String CASE = "examples/anonymous-13.json";

    @TempDir
    private Path folder;

    @Test
    void a_questionnaire_says_that_it_shows_topics_where_no_wording_is_installed() {
        assertThat(questionnaire("phq-a"))
                .contains("\"valueCode\":\"topics\"")
                .contains("\"description\":\"没有安装正式题目文本");
        assertThat(questionnaire("weibao-child"))
                .contains("\"valueCode\":\"wording\"", "\"experimental\":true", "我睡不着，或者夜里老是醒。")
                .contains("\"valueCode\":\"en\"");
    }

    @Test
    void a_gate_is_said_where_fhir_can_say_it() {
        assertThat(questionnaire("k10"))
                .contains("\"linkId\":\"q3\"")
                .contains(
                        "\"enableWhen\":[{\"question\":\"q2\",\"operator\":\"=\",\"answerCoding\":{\"system\":\"urn:weibao:scales:options:k10:")
                .contains("\"enableBehavior\":\"any\"");
    }

    @Test
    void a_gate_that_needs_lists_within_lists_is_told_to_people() {
        assertThat(questionnaire("audit"))
                .contains("http://hl7.org/fhir/StructureDefinition/designNote")
                .contains("条件无法用 FHIR 表达");
    }

    @Test
    void a_case_is_a_bundle_and_the_same_bytes_each_time() {
        CommandLineRun run = CommandLineRun.of("fhir", "bundle", CASE);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"resourceType\":\"Bundle\"")
                .contains("\"status\":\"draft\",\"intent\":\"proposal\"", "12356", "不是诊断")
                .isEqualTo(CommandLineRun.of("fhir", "bundle", CASE).out());
    }

    @Test
    void the_order_of_answers_changes_nothing() throws IOException {
        Path one = written("one", "{\"assessments\":{\"asq\":{\"answers\":{\"q1\":1,\"q2\":0,\"q5\":0}}}}");
        Path other = written("other", "{\"assessments\":{\"asq\":{\"answers\":{\"q5\":0,\"q2\":0,\"q1\":1}}}}");
        assertThat(CommandLineRun.of("fhir", "bundle", one.toString()).out())
                .isEqualTo(CommandLineRun.of("fhir", "bundle", other.toString()).out());
    }

    @Test
    void a_refused_answer_gives_no_bundle_and_still_speaks_of_safety() throws IOException {
        Path wrong = written("wrong", "{\"assessments\":{\"asq\":{\"answers\":{\"q1\":7,\"q2\":1}}}}");
        CommandLineRun run = CommandLineRun.of("fhir", "bundle", wrong.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("CODE-NOT-ALLOWED", "安全方面的提示");
    }

    private static String questionnaire(String scale) {
        CommandLineRun run = CommandLineRun.of("fhir", "questionnaire", scale);
        assertThat(run.code()).isZero();
        return run.out();
    }

    private Path written(String name, String document) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), document);
    }
}
