package org.weibao.scales.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Within;

class WordsTest {

    /** Words that would make a verdict of a screen, or promise what no screen can. */
    private static final Pattern VERDICTS =
            Pattern.compile("异常|无风险|没有风险|确诊|患者|病人|患有|正常人|abnormal|no risk|disorder|diagnosed|patient");

    private static final List<String> OTHER_KEYS = List.of(
            "family",
            "screening",
            "label",
            "notice",
            "quality",
            "within",
            "age",
            "screen",
            "explain",
            "form",
            "cycle",
            "letter",
            "library",
            "change",
            "correction",
            "summary",
            "warning");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_constant_of_every_closed_vocabulary_has_words(String language) {
        Words words = Words.in(language);
        assertThat(constants())
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(words.word(constant))
                        .as(constant.getClass().getName() + " " + constant.id())
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_words_are_left_over_from_a_vocabulary_that_changed(String language) {
        Set<String> needed = constants()
                .map(constant -> Words.vocabulary(constant.getClass()) + "." + constant.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Words.in(language).texts().keySet())
                .filteredOn(key -> !OTHER_KEYS.contains(key.substring(0, key.indexOf('.'))))
                .isSubsetOf(needed);
    }

    @Test
    void both_languages_have_the_same_words_with_the_same_gaps() {
        assertThat(Words.in("zh").texts().keySet())
                .isEqualTo(Words.in("en").texts().keySet());
        Words.in("zh")
                .texts()
                .forEach((key, text) -> assertThat(gaps(text))
                        .as(key)
                        .isEqualTo(gaps(Words.in("en").texts().get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_words_make_a_diagnosis_or_promise_that_there_is_no_risk(String language) {
        Words.in(language)
                .texts()
                .forEach((key, text) -> assertThat(VERDICTS.matcher(text).find())
                        .as(key + " = " + text)
                        .isFalse());
    }

    @Test
    void the_reader_chooses_the_language_and_chinese_is_for_everybody_else() {
        assertThat(Words.in("en-GB").word(Level.MEDICAL)).contains("a doctor should see the child");
        assertThat(Words.in("fr").word(Level.MEDICAL)).contains("建议就医");
        assertThat(Words.in("zh").within(Within.hours(72))).isEqualTo("72小时内");
        assertThat(Words.in("en").within(Within.SAME_DAY)).isEqualTo("the same day");
    }

    @Test
    void a_score_is_shortened_for_the_eye_and_says_so() {
        assertThat(Words.in("zh").score(17.0 / 23)).isEqualTo("约0.74");
        assertThat(Words.in("en").score(17.0 / 23)).isEqualTo("about 0.74");
        assertThat(Words.in("zh").score(11.25)).isEqualTo("11.25");
        assertThat(Words.in("zh").score(9.999)).isEqualTo("约10");
        assertThat(Words.in("zh").score(39.999999999999986)).isEqualTo("40");
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Named> constants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.weibao.scales.definition", "org.weibao.scales.assessment")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Named.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Named.class::cast);
    }
}
