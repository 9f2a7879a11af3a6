package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Sex;

/** Whatever is answered or left blank, no score of a shipped scale lies outside the range that checks and reports rely on. */
class ScoresStayWithinTheirRangesTest {
    private static final int FORMS = 300;

    @ParameterizedTest
    @MethodSource("scales")
    void of_any_form(Scale scale) {
        Random random = new Random(20260301);
        for (int form = 0; form < FORMS; form++) {
            double blanks = random.nextInt(4) * random.nextDouble() / 4;
            scale.assess(answers(scale, blanks, random), respondent(scale, random))
                    .scores()
                    .forEach(this::isWithin);
        }
    }

    static Stream<Scale> scales() {
        return BuiltIn.library().scales().stream();
    }

    private void isWithin(ScoreResult result) {
        if (result instanceof Scored scored) {
            assertThat(scored.value()).as(scored.id()).isBetween(scored.low() - 1e-9, scored.high() + 1e-9);
        }
    }

    private static Responses answers(Scale scale, double blanks, Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        scale.definition()
                .items()
                .filter(item -> random.nextDouble() >= blanks)
                .forEach(item -> answers.put(item.id(), answer(scale, item, random)));
        return Responses.of(answers);
    }

    private static Answer answer(Scale scale, Item item, Random random) {
        ResponseFormat format = scale.definition().format(item.format().id()).orElseThrow();
        return format.match(new ResponseFormat.Cases<>(
                choice -> new Answer.Number(choice.options()
                        .get(random.nextInt(choice.options().size()))
                        .code()),
                whole -> new Answer.Number(whole.min() + random.nextInt(whole.max() - whole.min() + 1)),
                decimal -> new Answer.Number(decimal.min() + random.nextDouble() * (decimal.max() - decimal.min())),
                clock -> new Answer.Time(random.nextInt(24 * 60))));
    }

    private static Respondent respondent(Scale scale, Random random) {
        List<Informant> informants = scale.profile().informants();
        int from = scale.profile().age().fromMonths();
        int months = from + random.nextInt(Math.min(scale.profile().age().toMonths(), from + 239) - from + 1);
        return Respondent.of(
                        Sex.values()[random.nextInt(2)],
                        Age.months(months),
                        informants.get(random.nextInt(informants.size())))
                .withGrade(1 + random.nextInt(12));
    }
}
