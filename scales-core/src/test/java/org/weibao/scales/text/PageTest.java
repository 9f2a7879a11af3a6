package org.weibao.scales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_chinese_character_takes_two_columns_and_a_latin_letter_one() {
        assertThat(DisplayWidth.of("PHQ-A（第9题）")).isEqualTo(14);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("0–27")).isEqualTo(4);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    }

    @Test
    void no_line_begins_with_closing_punctuation_or_ends_with_an_opening_bracket() {
        assertThat(LineBreaks.lines("当面做安全评估；评估完成前", 14)).containsExactly("当面做安全评", "估；评估完成前");
        assertThat(LineBreaks.lines("请拨打电话（110）", 12)).containsExactly("请拨打电话", "（110）");
    }

    @Test
    void numbers_and_words_stay_whole_unless_they_are_longer_than_a_line() {
        assertThat(LineBreaks.lines("夜间接不通请拨962525", 16)).containsExactly("夜间接不通请拨", "962525");
        assertThat(LineBreaks.lines("call the duty lead", 9)).containsExactly("call the", "duty lead");
        assertThat(LineBreaks.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void further_lines_stand_under_the_first_word() {
        assertThat(new Page().paragraph("   1. ", "一".repeat(40)).toString())
                .isEqualTo("   1. " + "一".repeat(36) + "\n      " + "一".repeat(4) + "\n");
    }

    @Property(tries = 300)
    void no_line_is_too_wide_and_nothing_is_lost(
            @ForAll @StringLength(max = 60) @Chars({'a', 'b', ' ', '一', '二', '，', '（', '”', '3'}) String text,
            @ForAll @IntRange(min = 2, max = 30) int width) {
        List<String> lines = LineBreaks.lines(text, width);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isBetween(1, width));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
