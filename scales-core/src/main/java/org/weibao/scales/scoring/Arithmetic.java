package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Score;

/** Writes a score's arithmetic as a person would on paper: {@code (1+2+1) × 9/8 = 4.5}. */
record Arithmetic(PlannedScore score, Registers registers) {

    String line() {
        Score definition = score.definition();
        StringBuilder line = new StringBuilder(gathered());
        if (score.missing().prorates(registers.tally)) {
            line.append(" × ").append(registers.tally.members).append('/').append(registers.tally.present);
        }
        definition.multiplyBy().ifPresent(factor -> line.append(" × ").append(signed(factor)));
        definition.add().ifPresent(term -> line.append(term < 0 ? " − " : " + ").append(Numeral.text(Math.abs(term))));
        definition
                .round()
                .ifPresent(rounding ->
                        line.append(" → ").append(rounding.mode().id()).append(places(rounding.places())));
        if (!definition.steps().isEmpty()) {
            line.append(" → steps");
        }
        return line.append(" = ")
                .append(Numeral.text(registers.values[score.register()]))
                .toString();
    }

    private static String places(int places) {
        return places == 0 ? "" : " " + places;
    }

    private String gathered() {
        return score.definition()
                .gathering()
                .match(new Gathering.Cases<>(
                        sum -> "(" + joined(kept(), "+") + ")",
                        mean -> "(" + joined(kept(), "+") + ")/" + kept().size(),
                        count -> "count(" + joined(kept(), "+") + ")",
                        max -> "max(" + joined(kept(), ", ") + ")",
                        ratio -> joined(kept(), " / "),
                        hours -> Arrays.stream(score.list())
                                .map(member -> ClockTime.text(member.value(registers)))
                                .collect(Collectors.joining(" → "))));
    }

    /** The values that were gathered, in the order of the list. */
    private List<String> kept() {
        return Arrays.stream(score.list())
                .filter(member -> !member.leavesTheList(registers))
                .flatMapToDouble(member -> DoubleStream.of(member.value(registers)))
                .filter(value -> score.gatherer().counts(value))
                .mapToObj(Arithmetic::signed)
                .toList();
    }

    private static String joined(List<String> values, String between) {
        return values.isEmpty() ? "0" : String.join(between, values);
    }

    private static String signed(double value) {
        return value < 0 ? "(" + Numeral.text(value) + ")" : Numeral.text(value);
    }
}
