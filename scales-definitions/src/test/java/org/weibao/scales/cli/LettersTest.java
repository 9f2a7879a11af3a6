package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as they are printed, and what may never stand on them. */
class LettersTest {

    private static final String CASE = "examples/anonymous-13.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "referral, zh, txt",
        "referral, en, txt",
        "referral, zh, html",
        "handover, zh, txt",
        "handover, en, txt",
        "handover, zh, html"
    })
    void a_letter_is_one_that_was_reviewed(String kind, String language, String form) throws IOException {
        CommandLineRun run = form.equals("html")
                ? CommandLineRun.of("letter", CASE, "--kind", kind, "--lang", language, "--html")
                : CommandLineRun.of("letter", CASE, "--kind", kind, "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        Files.readString(Path.of("src/test/resources/letters/" + kind + "." + language + "." + form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral", "handover"})
    void no_letter_tells_a_score_or_an_answer(String kind) {
        String letter = CommandLineRun.of("letter", CASE, "--kind", kind).out().replaceAll("\\s", "");
        assertThat(letter).doesNotContain("11.25", "总分", "少数日子", "答“", "第9题（");
    }

    @Test
    void a_referral_letter_tells_no_flag_and_no_report() throws IOException {
        String letter = letter("\"signals\": []", "\"signals\": [\"organised-begging\"]", "referral")
                .out();
        assertThat(letter.replaceAll("\\s", ""))
                .doesNotContain("近两周有自伤", "报案", "乞讨")
                .contains("本单不得交监护人转交", "受到侵害，或疑似受到侵害")
                .contains("没有区未保办（或公安机关）的意见，不得发出本单", "不向监护人征求同意")
                .doesNotContain("监护人（或满14周岁的孩子本人）签名", "先征得监护人", "签字之前不得发出");
    }

    @Test
    void a_guardian_neither_signs_nor_carries_a_letter_while_harm_is_still_to_be_checked() throws IOException {
        Path fear = folder.resolve("fear.json");
        Files.writeString(fear, "{\"age\":12,\"assessments\":{\"weibao-child\":{\"answers\":{\"f7\":1}}}}");
        assertThat(CommandLineRun.of("letter", fear.toString(), "--kind", "referral")
                        .out()
                        .replaceAll("\\s", ""))
                .contains("核查之前，本单不给监护人看，也不由监护人转交", "先核查，后征求同意")
                .doesNotContain("本人）签名", "先征得监护人", "签字之前不得发出");
        assertThat(CommandLineRun.of("letter", fear.toString(), "--kind", "handover")
                        .out()
                        .replaceAll("\\s", ""))
                .contains("先核查，后征求同意", "先不告知");
    }

    @Test
    void two_forms_of_one_scale_are_one_letter() throws IOException {
        Path both = folder.resolve("both.json");
        String form =
                "{\"answers\": {\"q1\": 1, \"q2\": 0, \"q3\": 0, \"q4\": 0}, \"respondent\": {\"informant\": \"%s\"}}";
        Files.writeString(
                both,
                "{\"assessments\": {\"asq\": [" + String.format(form, "self") + ", " + String.format(form, "caregiver")
                        + "]}}");
        CommandLineRun run = CommandLineRun.of("letter", both.toString(), "--kind", "handover");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("交接单");
    }

    @Test
    void a_sitting_with_a_battery_can_be_handed_over_with_what_the_battery_found() {
        CommandLineRun run =
                CommandLineRun.of("letter", "examples/screening-station-intake.json", "--kind", "handover");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        CommandLineRun mood =
                CommandLineRun.of("letter", "examples/screening-adolescent-mood-safety.json", "--kind", "handover");
        assertThat(mood.out().replaceAll("\\s", "")).contains("抑郁和焦虑的分数都达到中度");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "withdrawn"})
    void there_is_no_referral_letter_against_the_guardians_will(String consent) throws IOException {
        CommandLineRun run = letter("not-asked", consent, "referral");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("LETTER-WITHOUT-CONSENT", "当天报告督导和区未保办");
        assertThat(letter("not-asked", consent, "handover").code()).isZero();
    }

    @Test
    void an_emergency_waits_for_no_consent() throws IOException {
        CommandLineRun run = letter(
                "\"events\": [],\n  \"signals\": [],\n  \"consent\": \"not-asked\"",
                "\"events\": [\"danger-to-self\"], \"consent\": \"refused\"",
                "referral");
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .contains("紧急处置：马上，不等待", "个人信息保护法第十三条")
                .doesNotContain("签字之前不得发出");
    }

    @Test
    void there_is_no_letter_when_nothing_calls_for_a_referral() throws IOException {
        Path calm = folder.resolve("calm.json");
        Files.writeString(
                calm, "{\"assessments\": {\"asq\": {\"answers\": {\"q1\": 0, \"q2\": 0, \"q3\": 0, \"q4\": 0}}}}");
        CommandLineRun run = CommandLineRun.of("letter", calm.toString(), "--kind", "referral");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("LETTER-NOT-NEEDED");
    }

    @Test
    void what_others_wrote_is_escaped_and_nothing_is_loaded() throws IOException {
        String letter =
                letter("st7-0042", "<img src=x>&'", "handover", "--html").out();
        assertThat(letter)
                .contains("&lt;img src=x&gt;&amp;&#39;")
                .doesNotContain("<img", "<script", "http:", "https:", "url(");
    }

    private CommandLineRun letter(String found, String replacement, String kind, String... more) throws IOException {
        Path changed = folder.resolve("case.json");
        String text = Files.readString(Path.of(CASE));
        assertThat(text).contains(found);
        Files.writeString(changed, text.replace(found, replacement));
        return more.length == 0
                ? CommandLineRun.of("letter", changed.toString(), "--kind", kind)
                : CommandLineRun.of("letter", changed.toString(), "--kind", kind, more[0]);
    }
}
