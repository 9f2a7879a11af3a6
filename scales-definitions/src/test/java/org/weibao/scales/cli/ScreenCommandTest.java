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

/** A battery in a terminal. */
class ScreenCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theScreenHasAllPartsInTheirOrder() {
        CommandLineRun run = CommandLineRun.of("screen", "examples/screening-station-intake.json");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "现在做什么", "期限", "由谁", "原因", "测评的下一步", "画像", "信息不一致", "可能相关因素", "看不出原因", "长处和支持", "服务建议", "未测",
                        "本结果不是诊断");
    }

    @Test
    void aBlankSafetyItemIsSaidBeforeEverythingElse() {
        CommandLineRun run = CommandLineRun.of("screen", "examples/screening-stop.json");
        assertThat(run.out().indexOf("先处置，后测评")).isBetween(0, run.out().indexOf("现在做什么"));
    }

    @ParameterizedTest
    @CsvSource({"child, 长处和支持", "guardian, 先说好的方面"})
    void theFamilyReadsOfStrengthsFirstAndOfNoAnswer(String reader, String strengths) {
        CommandLineRun run = CommandLineRun.of("screen", "--view", reader, "examples/screening-station-intake.json");
        assertThat(run.out()).containsSubsequence(strengths, "有好朋友", "可以提供的帮助", "12356");
        assertThat(run.out()).doesNotContain("关注度", "答“", "经常", "自伤", "不想活", "受欺负", "没有看到需要担心的");
        CommandLineRun forPrograms =
                CommandLineRun.of("screen", "--view", reader, "--json", "examples/screening-station-intake.json");
        assertThat(forPrograms.out())
                .startsWith("{\"view\":\"" + reader + "\"")
                .doesNotContain("assessments", "\"screening\"", "\"found\"");
    }

    @Test
    void aGuardianIsToldHowToLookAfterAChildWhoMayBeInDanger() {
        CommandLineRun run = CommandLineRun.of("screen", "--view", "guardian", "examples/screening-stop.json");
        assertThat(run.out()).contains("不让孩子独处", "72小时内").doesNotContain("心情和幸福感");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"consent\": \"guardian-suspected\"", "\"signals\": [\"injuries-or-malnutrition\"]"})
    void aGuardianWhoMayBeTheSourceOfHarmGetsNoPageOfABatteryEither(String known) throws IOException {
        Path harm = folder.resolve("harm.json");
        String calm = Files.readString(Path.of("examples/screening-stop.json"));
        Files.writeString(harm, calm.replace("\"present\": true", known));
        CommandLineRun run = CommandLineRun.of("screen", "--view", "guardian", harm.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("GUARDIAN-NOT-FIRST");
    }

    @Test
    void whereOneAnswersSeveralScalesEachLineSaysWhich() {
        assertThat(CommandLineRun.of("screen", "examples/screening-adolescent-mood-safety.json")
                        .out())
                .contains("情绪（PHQ-A）：总分", "焦虑（GAD-7）：总分");
    }

    @Test
    void theBatteriesAreListedWithWhatTheyNeed() {
        assertThat(CommandLineRun.of("list", "--batteries").out())
                .contains("station-intake", "school-census", "toddler-autism", "adolescent-mood-safety", "须取得许可");
    }
}
