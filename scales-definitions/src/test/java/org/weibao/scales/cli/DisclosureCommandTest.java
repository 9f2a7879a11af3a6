package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureCommandTest {

    private static final Path CASE = Path.of("examples/anonymous-13.json");
    private static final Path SCREENS = Path.of("src/test/resources/screens");

    @TempDir
    private Path folder;

    @Test
    void a_volunteer_learns_whether_to_call_staff_and_nothing_else() throws IOException {
        CommandLineRun run = CommandLineRun.of("assess", CASE.toString(), "--view", "volunteer");
        assertThat(run).isEqualTo(new CommandLineRun(0, "请马上叫工作人员过来，陪孩子等一等，不要追问。\n", ""));
        String wrong = written(Files.readString(CASE).replace("\"q2\": 1,", "\"q2\": 7,"));
        assertThat(CommandLineRun.of("assess", wrong, "--view", "volunteer")).isEqualTo(run);
        String calm =
                written("{\"assessments\":{\"who-5\":{\"answers\":{\"q1\":5,\"q2\":5,\"q3\":5,\"q4\":5,\"q5\":5}}}}");
        assertThat(CommandLineRun.of("assess", calm, "--view", "volunteer").out())
                .isEqualTo("已完成，谢谢。\n");
    }

    @Test
    void a_social_worker_sees_level_reasons_and_next_step_without_scores_and_answers() {
        String screen = CommandLineRun.of("assess", CASE.toString(), "--view", "social-worker")
                .out();
        assertThat(screen).contains("现在做什么", "期限", "由谁", "原因", "12356").doesNotContain("总分", "答“");
        assertThat(CommandLineRun.of("assess", CASE.toString(), "--view", "social-worker", "--json")
                        .out())
                .startsWith("{\"view\":\"social-worker\",\"referral\":{\"level\":\"medical\"")
                .doesNotContain("assessments", "\"scores\"", "\"found\"");
    }

    @Test
    void a_professional_sees_what_there_is_without_a_view() {
        String everything =
                CommandLineRun.of("assess", CASE.toString(), "--json").out();
        assertThat(CommandLineRun.of("assess", CASE.toString(), "--view", "professional", "--json")
                        .out())
                .isEqualTo(everything.replaceFirst("\\{", "{\"view\":\"professional\","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_guardian_reads_plain_words_with_what_goes_well_first(String language) throws IOException {
        CommandLineRun run = CommandLineRun.of("assess", CASE.toString(), "--view", "guardian", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(SCREENS.resolve("guardian." + language + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"asq\": {\"answers\": {\"q1\": 0, \"q2\": 0, \"q3\": 0, \"q4\": 0}}, \"ask\": {}}"})
    void a_guardian_is_never_told_that_nothing_was_seen_when_nothing_can_be_concluded(String forms) throws IOException {
        Path file = folder.resolve("open.json");
        Files.writeString(file, "{\"assessments\": " + forms + "}");
        assertThat(CommandLineRun.of("assess", file.toString(), "--view", "guardian")
                        .out())
                .contains("这次资料不全，还不能下结论")
                .doesNotContain("没有看到需要转介的情况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"consent\": \"guardian-suspected\"", "\"events\": [\"disclosure\"]"})
    void a_guardian_who_may_be_the_source_of_harm_gets_nothing(String known) throws IOException {
        String harm = written(Files.readString(CASE).replaceFirst(known.split(":")[0] + ": (\\[]|\"[a-z-]+\")", known));
        CommandLineRun run = CommandLineRun.of("assess", harm, "--view", "guardian");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("GUARDIAN-NOT-FIRST");
    }

    @Test
    void the_district_never_sees_one_child() {
        CommandLineRun run = CommandLineRun.of("assess", CASE.toString(), "--view", "district");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("VIEW-NOT-OF-ONE-CHILD");
    }

    @ParameterizedTest
    @CsvSource({
        "health,            consent,          SHARE-GROUND-NOT-MET",
        "health,            '',               SHARE-GROUND-MISSING",
        "health,            school-bullying,  SHARE-GROUND-OF-OTHERS",
        "womens-federation, consent,          SHARE-NOT-NEEDED",
        "civil-affairs,     mandatory-report, SHARE-NOT-NEEDED"
    })
    void nothing_is_shared_without_a_ground_and_a_purpose(String partner, String ground, String why) {
        String[] share = {"share", CASE.toString(), "--to", partner, "--ground", ground};
        CommandLineRun run = CommandLineRun.of(ground.isEmpty() ? Arrays.copyOf(share, 4) : share);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"health, guardian-given, zh", "school, guardian-given, zh", "health, guardian-given, en"})
    void a_packet_states_ground_purpose_and_the_least_that_is_needed(String partner, String consent, String language)
            throws IOException {
        String agreed = written(Files.readString(CASE).replace("not-asked", consent));
        CommandLineRun run =
                CommandLineRun.of("share", agreed, "--to", partner, "--ground", "consent", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Files.readString(SCREENS.resolve("share-" + partner + "." + language + ".txt")));
    }

    @Test
    void civil_affairs_learn_what_has_to_be_reported_and_neither_scores_nor_symptoms() throws IOException {
        String harm = written(
                Files.readString(CASE).replace("\"signals\": []", "\"signals\": [\"injuries-or-malnutrition\"]"));
        String packet = CommandLineRun.of(
                        "share", harm, "--to", "civil-affairs", "--ground", "mandatory-report", "--json")
                .out();
        assertThat(packet)
                .contains("\"ground\":{\"id\":\"mandatory-report\"", "\"guardianNotFirst\":true")
                .contains("\"signals\":[{\"signal\":\"injuries-or-malnutrition\"}]")
                .doesNotContain("phq-a", "asq", "\"value\"", "suicide");
    }

    @Test
    void a_mistyped_partner_or_ground_is_told_what_there_is() {
        assertThat(CommandLineRun.of("share", CASE.toString(), "--to", "hospital")
                        .err())
                .contains("school, health, womens-federation, civil-affairs");
        assertThat(CommandLineRun.of("share", CASE.toString(), "--to", "health", "--ground", "because")
                        .err())
                .contains("consent, emergency, mandatory-report");
    }

    private String written(String document) throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, document);
        return file.toString();
    }
}
