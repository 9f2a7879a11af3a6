package org.weibao.scales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Example;
import org.weibao.scales.text.ReferralScreen;

/** What holds of the screen whatever the answers: tried on every worked example of every scale. */
class EveryScreenTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "zh", List.of("现在做什么", "期限", "由谁", "原因", "未测", "本结果不是诊断"),
            "en",
                    List.of(
                            "What to do now",
                            "Time limit",
                            "By whom",
                            "Reasons",
                            "Not measured",
                            "This is not a diagnosis"));
    private static final Pattern ITEM_ID = Pattern.compile("(?<![A-Za-z0-9-])[a-z][0-9]+[a-z]?(?![A-Za-z0-9-])");
    private static final Pattern HYPHENATED_ID =
            Pattern.compile("(?<![A-Za-z0-9-])[a-z]+(-[a-z0-9]+)+(?![A-Za-z0-9-])");
    private static final Pattern VERDICT = Pattern.compile("异常|无风险|确诊|患有|正常人");

    static Stream<Scale> scales() {
        return LIBRARY.scales().stream();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void has_all_headings_and_12356_and_fits_a_terminal(Scale scale) {
        HEADINGS.forEach((language, headings) -> screens(scale, language).forEach(screen -> {
            assertThat(screen.lines()).containsSubsequence(headings);
            assertThat(screen).contains("12356");
            assertThat(screen.lines()).allMatch(line -> columns(line) <= 80);
        }));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void shows_words_and_no_ids(Scale scale) {
        screens(scale, "zh")
                .forEach(screen -> assertThat(screen)
                        .doesNotContainPattern(ITEM_ID)
                        .doesNotContainPattern(HYPHENATED_ID)
                        .doesNotContainPattern(VERDICT));
        screens(scale, "en").forEach(screen -> assertThat(screen).doesNotContainPattern(ITEM_ID));
    }

    private static Stream<String> screens(Scale scale, String language) {
        return scale.definition().examples().stream().map(example -> {
            Assessment assessment = scale.assess(responses(example), example.respondent());
            Referral referral = LIBRARY.policy("changning-2022")
                    .refer(Case.of(assessment)
                            .withMeasured(Set.copyOf(scale.profile().domains())));
            return ReferralScreen.print(referral, List.of(assessment), List.of(scale.definition()), language);
        });
    }

    private static Responses responses(Example example) {
        return new Responses(Optional.empty(), Optional.empty(), example.answers(), Map.of());
    }

    /** Everything beyond Latin letters counts as two columns. */
    private static int columns(String line) {
        return line.codePoints().map(one -> one < 0x2000 ? 1 : 2).sum();
    }
}
