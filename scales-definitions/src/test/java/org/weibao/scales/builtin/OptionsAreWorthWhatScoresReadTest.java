package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ItemPoints;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ResponseFormat.Choice;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;

/** Whoever adds up what a form in another system says its options are worth comes to our score. */
class OptionsAreWorthWhatScoresReadTest {

    static Stream<Scale> plainlySummed() {
        return BuiltIn.library().scales().stream()
                .filter(scale ->
                        scale.definition().scores().stream().anyMatch(score -> isPlainSum(scale.definition(), score)));
    }

    @ParameterizedTest
    @MethodSource("plainlySummed")
    void a_plain_sum_is_the_sum_of_what_the_chosen_options_are_worth(Scale scale) {
        Random random = new Random(scale.id().hashCode());
        for (int i = 0; i < 5; i++) {
            Map<String, Integer> answers = anyAnswers(scale.definition(), random);
            Assessment assessment = scale.assess(Responses.of(answers), Respondent.UNKNOWN);
            scale.definition().scores().stream()
                    .filter(score -> isPlainSum(scale.definition(), score))
                    .forEach(score -> agrees(scale.definition(), score, answers, assessment));
        }
    }

    private static void agrees(
            ScaleDefinition definition, Score score, Map<String, Integer> answers, Assessment assessment) {
        if (assessment.score(score.id()) instanceof Scored scored && !scored.partial()) {
            double worth = score.gathering().terms().stream()
                    .mapToDouble(term -> worth(definition, term.id(), answers).orElseThrow())
                    .sum();
            assertThat(scored.value()).as(score.id()).isCloseTo(worth, Offset.offset(1e-9));
        }
    }

    private static OptionalDouble worth(ScaleDefinition definition, String id, Map<String, Integer> answers) {
        Item item = definition.item(id).orElseThrow();
        return ItemPoints.of(item, choice(definition, item)).of(answers.get(id));
    }

    private static Map<String, Integer> anyAnswers(ScaleDefinition definition, Random random) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        definition.items().forEach(item -> {
            if (definition.format(item.format().id()).orElseThrow() instanceof Choice choice) {
                List<Option> options = choice.options();
                answers.put(
                        item.id(), options.get(random.nextInt(options.size())).code());
            }
        });
        return answers;
    }

    private static boolean isPlainSum(ScaleDefinition definition, Score score) {
        boolean plain = score.multiplyBy().isEmpty()
                && score.add().isEmpty()
                && score.round().isEmpty()
                && score.steps().isEmpty()
                && score.forWhom().isEmpty();
        return plain
                && score.gathering() instanceof Gathering.SumOf sum
                && sum.only().isEmpty()
                && sum.terms().stream().allMatch(term -> isPlain(definition, term));
    }

    private static boolean isPlain(ScaleDefinition definition, Term term) {
        return !term.reversed()
                && definition
                        .item(term.id())
                        .filter(item -> item.gate().isEmpty())
                        .flatMap(item -> definition.format(item.format().id()))
                        .filter(Choice.class::isInstance)
                        .isPresent();
    }

    private static Choice choice(ScaleDefinition definition, Item item) {
        return (Choice) definition.format(item.format().id()).orElseThrow();
    }
}
