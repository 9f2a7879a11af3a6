package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a form, a safety item on it ends on the screen as something to do now. */
class NoSafetyAnswerIsLostTest {

    @TempDir
    private Path folder;

    @Test
    void harm_told_beside_a_refused_answer_is_checked_the_same_day() throws IOException {
        Path about = folder.resolve("case.json");
        Files.writeString(
                about,
                "{'age':12,'assessments':{'weibao-child':{'answers':{'b1':7,'f7':2,'s1':0,'s2':0,'s3':0,'g1':0,'g2':0,'g3':0,'g4':0}}}}"
                        .replace('\'', '"'));

        String screen = CommandLineRun.of("assess", about.toString()).out();

        assertThat(screen).contains("核查是否属于强制报告情形", "害怕回家").doesNotContain("不能得出结论");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "blank | phq-a | {'q1':0,'q2':0,'q3':0,'q4':0,'q5':0,'q6':0,'q7':0,'q8':0,'q12':0,'q13':0} | 建议就医",
                "declined | asq | {'q1':0,'q2':0,'q3':9,'q4':0,'q5':0} | 建议就医",
                "on an invalid form | mht | {'q82':1,'q84':1,'q86':1,'q88':1,'q90':1,'q92':1,'q94':1,'q96':1,'q98':1,'q100':1,'q85':1} | 建议就医",
                "answered though not asked | cssrs-screener | {'q1':0,'q2':0,'q5':1,'q6a':0} | 紧急处置",
                "beside a refused answer | phq-a | {'q1':7,'q9':1} | 建议就医",
            })
    void a_safety_item_that_is(String how, String scale, String answers, String level) throws IOException {
        Path about = folder.resolve("case.json");
        Files.writeString(
                about,
                "{'assessments':{'%s':{'answers':%s}}}"
                        .formatted(scale, answers)
                        .replace('\'', '"'));

        String screen = CommandLineRun.of("assess", about.toString()).out();

        assertThat(screen).startsWith("转介建议：" + level).contains("现在做什么", "安全评估", "12356", "本结果不是诊断");
    }
}
