package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Inspected;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Citation;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Rights;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Text;

/** What holds of every scale that ships. */
class EveryScaleTest {

    private static final Path KEYS = Path.of("src/test/resources/keys");
    private static final Inspected<ScaleLibrary> LIBRARY = ScaleLibrary.inspect(BuiltIn.files());

    static Stream<Scale> scales() {
        return LIBRARY.orThrow().scales().stream();
    }

    /** Loading rehearses every worked example, so an example that fails is a finding too. */
    @Test
    void checks_clean_without_so_much_as_a_warning() {
        assertThat(LIBRARY.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void prints_the_scoring_key_that_was_reviewed(Scale scale) throws IOException {
        assertThat(scale.scoringKey()).isEqualTo(Files.readString(KEYS.resolve(scale.id() + ".key")));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void cites_its_sources_and_carries_worked_examples(Scale scale) {
        assertThat(scale.profile().sources()).isNotEmpty();
        assertThat(scale.definition().examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void says_in_both_languages_what_a_reader_has_to_know(Scale scale) {
        assertThat(texts(scale.definition()))
                .allSatisfy(text -> assertThat(text.byLanguage()).containsKeys("zh", "en"));
    }

    private static Stream<Text> texts(ScaleDefinition scale) {
        Stream<Optional<Text>> doubts = Stream.of(
                        scale.items().map(Item::doubt),
                        scale.scores().stream().map(Score::doubt),
                        scale.norms().stream().map(Norm::doubt),
                        scale.bandings().stream().map(Banding::doubt),
                        scale.flags().stream().map(FlagRule::doubt),
                        scale.outcomes().stream().map(OutcomeRule::doubt),
                        scale.profile().sources().values().stream().map(Citation::doubt),
                        Stream.of(scale.profile().doubt()))
                .flatMap(doubt -> doubt);
        return Stream.of(
                        doubts.flatMap(Optional::stream),
                        scale.profile().notices().values().stream(),
                        scale.items().map(Item::label),
                        scale.flags().stream().map(FlagRule::title),
                        scale.labels().values().stream())
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void raises_flags_that_say_what_they_are_about(Scale scale) {
        assertThat(scale.definition().flags()).allSatisfy(flag -> {
            assertThat(flag.title().in("zh")).isPresent();
            assertThat(flag.invalidates() || flag.kind().isPresent()).isTrue();
            assertThat(!flag.acute() || flag.risk() == Risk.CRISIS).isTrue();
        });
    }

    /** What is somebody's property is not in the library; what is ours is there in both languages. */
    @ParameterizedTest
    @MethodSource("scales")
    void has_words_for_the_form_exactly_when_they_may_ship(Scale scale) {
        assertThat(List.of("zh", "en"))
                .allSatisfy(language -> assertThat(scale.wording(language).isPresent())
                        .isEqualTo(scale.profile().rights().status() == Rights.Status.OWN));
    }

    @Test
    void no_reviewed_key_is_left_over() throws IOException {
        try (Stream<Path> keys = Files.list(KEYS)) {
            assertThat(keys.map(key -> key.getFileName().toString().replace(".key", "")))
                    .containsExactlyInAnyOrderElementsOf(scales().map(Scale::id).toList());
        }
    }
}
