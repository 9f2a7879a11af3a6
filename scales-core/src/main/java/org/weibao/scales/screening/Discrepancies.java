package org.weibao.scales.screening;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.screening.Discrepancy;
import org.weibao.scales.assessment.screening.Discrepancy.Agreement;
import org.weibao.scales.assessment.screening.Discrepancy.Side;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.BatteryRules.DiscrepancyRule;
import org.weibao.scales.definition.Numeral;

/** Informants side by side. The statistic is the difference of positions in the possible range, in hundredths; see docs/battery-language.md. */
record Discrepancies(Sitting sitting) {

    List<Discrepancy> of(List<DiscrepancyRule> rules) {
        return rules.stream().map(this::discrepancy).toList();
    }

    private Discrepancy discrepancy(DiscrepancyRule rule) {
        List<Side> sides = rule.sides().entrySet().stream()
                .flatMap(side -> sides(rule, side.getKey(), side.getValue().id()))
                .toList();
        OptionalDouble difference = rule.flags() ? OptionalDouble.empty() : difference(sides);
        return new Discrepancy(
                rule.id(), rule.title(), agreement(rule, sides, difference), difference, rule.atLeast(), sides);
    }

    private Stream<Side> sides(DiscrepancyRule rule, String partId, String id) {
        BatteryPart part = sitting.battery().part(partId).orElseThrow();
        return sitting.forms(partId).stream()
                .flatMap(form -> rule.flags() ? flag(part, form, id) : score(part, form, id));
    }

    /** What could not be judged is no side. */
    private static Stream<Side> flag(BatteryPart part, Filled form, String id) {
        return form.form().flags().stream()
                .filter(flag -> flag.id().equals(id) && flag.state() != FlagState.NOT_RULED_OUT)
                .map(Flag::state)
                .map(state -> side(part, id, state.id(), OptionalDouble.empty()));
    }

    private static Stream<Side> score(BatteryPart part, Filled form, String id) {
        return form.form().assessment().stream()
                .map(assessment -> assessment.score(id))
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .filter(score -> Double.isFinite(score.low()) && score.high() > score.low())
                .filter(score -> Double.isFinite(score.high()))
                .map(score -> side(
                        part,
                        id,
                        Numeral.text(score.value()),
                        OptionalDouble.of(100 * (score.value() - score.low()) / (score.high() - score.low()))));
    }

    private static Side side(BatteryPart part, String id, String found, OptionalDouble position) {
        return new Side(part.id(), part.scale().id(), part.informant(), id, found, position);
    }

    private static OptionalDouble difference(List<Side> sides) {
        double[] positions = sides.stream()
                .mapToDouble(side -> side.position().orElse(0))
                .sorted()
                .toArray();
        return positions.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(positions[positions.length - 1] - positions[0]);
    }

    private static Agreement agreement(DiscrepancyRule rule, List<Side> sides, OptionalDouble difference) {
        if (sides.size() < 2) {
            return Agreement.NOT_COMPARED;
        }
        double limit = rule.atLeast().orElse(0);
        boolean apart = rule.flags()
                ? sides.stream().map(Side::found).distinct().count() > 1
                : Numeral.snap(difference.orElse(0), limit) >= limit;
        return apart ? Agreement.APART : Agreement.CLOSE;
    }
}
