package org.weibao.scales.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Completeness;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Respondent;

/** Reads the results of a run from its registers. Everything is in file order. */
record Results(
        List<PlannedItem> items,
        List<PlannedValue> values,
        List<PlannedBanding> bandings,
        List<PlannedFlag> flags,
        List<PlannedOutcome> outcomes,
        Carelessness carelessness,
        Remarks remarks) {

    private static final Comparator<Flag> MOST_URGENT_FIRST =
            Comparator.comparing(Flag::state).thenComparing(Flag::risk, Comparator.reverseOrder());

    Registers registers(Respondent respondent) {
        int[] rules =
                outcomes.stream().mapToInt(outcome -> outcome.rules().size()).toArray();
        Registers registers = new Registers(items.size(), values.size(), bandings.size(), flags.size(), rules);
        registers.respondent = respondent;
        return registers;
    }

    Completeness completeness(Registers registers) {
        List<PlannedItem> asked = items.stream()
                .filter(item -> registers.gates[item.register()] != Truth.NO)
                .toList();
        List<String> missing = ids(asked.stream().filter(item -> !registers.answered[item.register()]));
        List<String> notAsked = ids(items.stream().filter(item -> registers.gates[item.register()] == Truth.NO));
        return new Completeness(asked.size(), asked.size() - missing.size(), missing, notAsked);
    }

    List<ScoreResult> scores(Registers registers) {
        return values.stream().map(value -> score(value, registers)).toList();
    }

    List<Flag> flags(Registers registers) {
        return flags.stream()
                .filter(flag -> registers.flagListed[flag.register()])
                .map(flag -> flag.report(registers))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    List<Outcome> outcomes(Registers registers) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.report(registers).stream())
                .toList();
    }

    /** Nothing that is found here ever touches a flag. */
    Quality quality(Registers registers, Map<String, Double> seconds) {
        List<Quality.Reason> raised = flags.stream()
                .filter(flag -> flag.definition().invalidates())
                .filter(flag -> registers.flagListed[flag.register()] && registers.flags[flag.register()] == Truth.YES)
                .map(flag -> new Quality.Reason("flag", flag.id()))
                .toList();
        List<Quality.Reason> careless = carelessness.reasons(registers, seconds);
        Quality.Validity doubt = careless.isEmpty() ? Quality.Validity.VALID : Quality.Validity.DOUBTFUL;
        return new Quality(
                raised.isEmpty() ? doubt : Quality.Validity.INVALID,
                Stream.concat(raised.stream(), careless.stream()).toList());
    }

    List<Notice> notices(Registers registers) {
        return remarks.of(this, registers);
    }

    private ScoreResult score(PlannedValue value, Registers registers) {
        int register = value.register();
        int answered = value.answered(registers);
        int of = value.of(registers);
        double reported = registers.values[register];
        if (Double.isNaN(reported)) {
            return new Unscorable(value.id(), registers.reasons[register], answered, of);
        }
        double raw = registers.raw[register];
        return new Scored(
                value.id(),
                registers.partial[register],
                reported,
                Double.isNaN(raw) ? OptionalDouble.empty() : OptionalDouble.of(raw),
                answered,
                of,
                value.range().low(),
                value.range().high(),
                bands(register, registers),
                value.how(registers));
    }

    /** Those to be shown first come first. */
    private List<BandResult> bands(int score, Registers registers) {
        return bandings.stream()
                .filter(banding -> banding.score() == score)
                .flatMap(banding -> band(banding, registers).stream())
                .sorted(Comparator.comparing(BandResult::alternative))
                .toList();
    }

    private static Optional<BandResult> band(PlannedBanding banding, Registers registers) {
        return banding.band(registers)
                .map(band ->
                        new BandResult(banding.id(), band, banding.definition().alternative()));
    }

    private static List<String> ids(Stream<PlannedItem> chosen) {
        return chosen.map(PlannedItem::id).toList();
    }
}
