package org.weibao.scales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Wording;
import org.weibao.scales.loading.ScaleReader;
import org.weibao.scales.loading.SourceFile;
import org.weibao.scales.loading.WordingReader;

class FormPageTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/weibao/scales/wording");

    @Test
    void a_form_with_words_shows_them_and_the_codes_to_note_down() throws IOException {
        assertThat(FormPage.print(scale(), Optional.of(wording()), Words.in("zh")))
                .isEqualTo("""
                小量表

                请选择过去两周最符合您的一项。

                  选一项：0 没有  1 有几天  2 一半以上的日子
                q1  做事提不起兴趣
                q2  睡不好觉
                  填整数，0 到 24
                q3  每晚大约睡几个小时？
                  选一项：0 没有  1 有  9 不想回答
                q9  有没有想过伤害自己？
                """);
    }

    @Test
    void a_form_without_words_shows_topics_and_says_that_they_are_no_items() throws IOException {
        assertThat(FormPage.print(scale(), Optional.empty(), Words.in("zh")))
                .contains("没有安装正式题目文本")
                .contains("q9  自伤念头\n")
                .doesNotContain("伤害自己");
    }

    private static ScaleDefinition scale() throws IOException {
        return ScaleReader.read(file("small.scale.yaml"), table -> Optional.empty())
                .value()
                .orElseThrow();
    }

    private static Wording wording() throws IOException {
        return WordingReader.read(file("fits.yaml")).value().orElseThrow();
    }

    private static SourceFile file(String name) throws IOException {
        return new SourceFile(name, Files.readAllBytes(FOLDER.resolve(name)));
    }
}
