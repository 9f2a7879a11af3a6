package org.weibao.scales.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Place PLACE = new Place("mood.scale.yaml", 12, 5, "/bandings/severity");

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_has_a_message_in_both_languages_that_speaks_of_the_same_arguments(FindingCode code) {
        assertThat(Messages.in("zh").template(code)).isPresent();
        assertThat(Messages.in("en").template(code)).isPresent();
        assertThat(placeholders("zh", code)).isEqualTo(placeholders("en", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_message_belongs_to_a_code_and_holds_no_stray_bracket(String language) {
        Set<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::id).collect(Collectors.toSet());
        Messages.in(language).texts().forEach((key, text) -> {
            assertThat(codes.contains(key)
                            || key.startsWith("word.")
                            || key.startsWith("severity.")
                            || key.equals("colon"))
                    .as(key)
                    .isTrue();
            String rest = text.replaceAll("\\{[a-z]+( as word)?\\}", "").replaceAll("\\[[^\\]\\[]*\\]", "");
            assertThat(key.startsWith("word.") ? "" : rest).as(key).doesNotContainPattern("[\\[\\]{}|]");
        });
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Messages.in("zh").texts().keySet())
                .isEqualTo(Messages.in("en").texts().keySet());
    }

    @Test
    void a_line_is_printed_as_compilers_do() {
        Finding finding = Finding.of(
                FindingCode.BANDS_DESCEND,
                PLACE,
                "found",
                "mild",
                "value",
                "5",
                "before",
                "moderate",
                "previous",
                "10");
        assertThat(Messages.in("en").line(finding))
                .isEqualTo(
                        "mood.scale.yaml:12:5: error BANDS-DESCEND: band 'mild' begins at 5 but stands after 'moderate',"
                                + " which begins at 10. Lower ends must ascend.");
        assertThat(Messages.in("zh").line(finding))
                .isEqualTo("mood.scale.yaml:12:5: 错误 BANDS-DESCEND：等级“mild”从 5 起，却排在从 10 起的“moderate”之后。下限须由小到大。");
    }

    @Test
    void the_nearest_name_is_offered_and_what_is_allowed_only_when_nothing_is_near() {
        Finding near = Finding.of(
                FindingCode.KEY_UNKNOWN, PLACE, "found", "reversed", "allowed", "items, reverse", "nearest", "reverse");
        Finding far = Finding.of(FindingCode.KEY_UNKNOWN, PLACE, "found", "zzz", "allowed", "items, reverse");
        assertThat(Messages.in("zh").text(near)).isEqualTo("不认识“reversed”，是不是“reverse”？");
        assertThat(Messages.in("zh").text(far)).isEqualTo("不认识“zzz”。这里可以写：items, reverse。");
    }

    @Test
    void kinds_are_said_in_the_readers_language() {
        Finding unknown =
                Finding.of(FindingCode.REFERENCE_UNKNOWN, PLACE, "kind", "item", "found", "q22", "nearest", "q2");
        assertThat(Messages.in("en-GB").text(unknown)).isEqualTo("there is no item named 'q22'; did you mean 'q2'?");
        assertThat(Messages.in("fr").text(unknown)).isEqualTo("没有名为“q22”的条目，是不是“q2”？");
    }

    @Test
    void what_was_found_is_printed_as_it_is_but_on_one_short_line() {
        Finding odd = Finding.of(FindingCode.ID_MALFORMED, Place.NONE, "found", "{nearest}[x]\n\u202E$1");
        assertThat(Messages.in("en").line(odd))
                .startsWith("error ID-MALFORMED: '{nearest}[x]\uFFFD\uFFFD$1' is not an id");
        Finding endless = Finding.of(FindingCode.ID_MALFORMED, Place.NONE, "found", "九".repeat(10_000));
        assertThat(Messages.in("zh").text(endless)).hasSizeLessThan(400);
    }

    private static Set<String> placeholders(String language, FindingCode code) {
        String text = Messages.in(language).template(code).orElseThrow();
        return new MessageTemplate(text).placeholders().collect(Collectors.toCollection(TreeSet::new));
    }
}
