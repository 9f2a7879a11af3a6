package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.scoring.RandomCases.Case;

@Domain(RandomCases.class)
class ScoringLawsTest {

    private static final List<Integer> CODES = List.of(0, 1, 2, 3, 9);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theSameInputGivesTheSameResult(@ForAll Case given) {
        assertThat(given.assess()).isEqualTo(given.assess());
        assertThat(ScaleFile.withBody(given.body()).plan().run(responses(given.answers()), Respondent.UNKNOWN))
                .isEqualTo(given.assess());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheAnswersIsImmaterial(@ForAll Case given) {
        List<String> lastFirst = new ArrayList<>(given.answers().keySet());
        Collections.reverse(lastFirst);
        Map<String, Integer> answers = new LinkedHashMap<>();
        lastFirst.forEach(item -> answers.put(item, given.answers().get(item)));

        assertThat(given.assess(answers)).isEqualTo(given.assess());
    }

    /** What is decided in spite of blanks stays decided however the blanks are filled in. */
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void aBlankNeverSettlesASafetyFlagThatSomeCompletionWouldSettleOtherwise(@ForAll Case given) {
        Assessment assessment = given.assess();

        for (Map<String, Integer> completion :
                completions(given.answers(), assessment.completeness().missing())) {
            Assessment completed = given.assess(completion);
            for (Flag flag : assessment.flags()) {
                FlagState then = completed.flag(flag.id()).orElseThrow().state();
                assertThat(flag.state())
                        .as("flag %s, completed by %s", flag.id(), completion)
                        .isIn(FlagState.NOT_RULED_OUT, then);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsNotRuledOutRestsOnSomethingUnknownAndWhatIsClearOnNothing(@ForAll Case given) {
        for (Flag flag : given.assess().flags()) {
            if (flag.state() == FlagState.CLEAR) {
                assertThat(flag.because()).isEmpty();
            } else if (flag.state() == FlagState.NOT_RULED_OUT) {
                assertThat(flag.because()).isNotEmpty();
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyScoreLiesInItsTheoreticalRange(@ForAll Case given) {
        assertThat(given.assess().scores()).allSatisfy(score -> {
            if (score instanceof Scored scored) {
                assertThat(new Interval(scored.low(), scored.high()).contains(scored.value()))
                        .as("%s ≤ %s ≤ %s", scored.low(), scored.value(), scored.high())
                        .isTrue();
            }
        });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void columnsGiveTheSameNumbersAsOnePersonAtATime(@ForAll Case given) {
        List<Map<String, Integer>> rows =
                completions(given.answers(), given.assess().completeness().missing());
        Map<String, double[]> columns = new LinkedHashMap<>();
        given.scale()
                .definition()
                .items()
                .forEach(item -> columns.put(
                        item.id(),
                        rows.stream()
                                .mapToDouble(row -> Optional.ofNullable(row.get(item.id()))
                                        .map(Integer::doubleValue)
                                        .orElse(Double.NaN))
                                .toArray()));

        Map<String, double[]> scores = given.scale().plan().scorer().score(columns, Respondent.UNKNOWN);

        for (int row = 0; row < rows.size(); row++) {
            for (ScoreResult one : given.assess(rows.get(row)).scores()) {
                assertThat((Double) scores.get(one.id())[row]).as(one.id()).isEqualTo(value(one));
            }
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void onePlanServesManyThreads(@ForAll Case given) {
        List<Map<String, Integer>> rows =
                completions(given.answers(), given.assess().completeness().missing());

        List<Assessment> atOnce = rows.parallelStream().map(given::assess).toList();

        assertThat(atOnce).isEqualTo(rows.stream().map(given::assess).toList());
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void reversingTwiceIsNotReversing(@ForAll Case given) {
        // A gate that reads a score would open and close with the keying; one that reads an item does not.
        String body = given.body().replace("when: { score: first,", "when: { item: q1,");
        String ids = String.join(", ", items(given));
        String reversed =
                String.join(", ", items(given).stream().map(id -> "-" + id).toList());
        String twice = body.replaceAll("reverse: .*", "reverse: [" + ids + "]")
                .replaceAll("scores:", "scores:\n  twice: { sum-of: [" + reversed + "] }");
        String never = body.replaceAll("reverse: .*\n", "")
                .replaceAll("scores:", "scores:\n  twice: { sum-of: [" + ids + "] }");

        assertThat(twice(twice, given)).isEqualTo(twice(never, given));
    }

    private static Double twice(String body, Case given) {
        return value(ScaleFile.withBody(body)
                .plan()
                .run(responses(given.answers()), Respondent.UNKNOWN)
                .score("twice"));
    }

    private static List<String> items(Case given) {
        return given.scale().definition().items().map(item -> item.id()).toList();
    }

    private static Double value(ScoreResult result) {
        return result instanceof Scored scored ? scored.value() : Double.NaN;
    }

    private static Responses responses(Map<String, Integer> answers) {
        return Responses.of(answers);
    }

    /** Every way to fill in the first three blanks. */
    private static List<Map<String, Integer>> completions(Map<String, Integer> answers, List<String> blanks) {
        List<Map<String, Integer>> completions = List.of(answers);
        for (String blank : blanks.subList(0, Math.min(3, blanks.size()))) {
            completions = completions.stream()
                    .flatMap(known ->
                            Stream.concat(Stream.of(known), CODES.stream().map(code -> with(known, blank, code))))
                    .toList();
        }
        return completions;
    }

    private static Map<String, Integer> with(Map<String, Integer> known, String item, int code) {
        Map<String, Integer> more = new LinkedHashMap<>(known);
        more.put(item, code);
        return more;
    }
}
