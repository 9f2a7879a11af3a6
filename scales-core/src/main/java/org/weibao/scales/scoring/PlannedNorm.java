package org.weibao.scales.scoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Unscorable.Reason;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Text;

/** A value that a norm gives: one score compared with the group that the respondent belongs to. */
record PlannedNorm(
        int register,
        Norm.Given definition,
        Norm norm,
        PlannedValue source,
        Groups groups,
        NormFormula[] formulas,
        Interval range)
        implements PlannedValue {

    @Override
    public String id() {
        return definition.id();
    }

    @Override
    public int[] items() {
        return source.items();
    }

    @Override
    public Optional<Text> doubt() {
        return norm.doubt();
    }

    @Override
    public List<String> sources() {
        return norm.sources();
    }

    @Override
    public List<Integer> mirrored() {
        return List.of();
    }

    @Override
    public void execute(Registers registers) {
        double raw = registers.values[source.register()];
        int group = groups.choose(registers);
        registers.partial[register] = registers.partial[source.register()];
        registers.raw[register] = Double.NaN;
        if (Double.isNaN(raw)) {
            put(registers, Double.NaN, registers.reasons[source.register()]);
        } else if (group == Groups.NONE) {
            put(registers, Double.NaN, Reason.NO_NORM_GROUP);
        } else {
            put(registers, reported(group, raw), Reason.OUTSIDE_NORM);
        }
    }

    /** What is reported for a raw value; not finite outside what the group covers. */
    double reported(int group, double raw) {
        return finish(formulas[group].of(raw));
    }

    private double finish(double reported) {
        double rounded = norm.round().isEmpty() ? reported : norm.round().get().round(reported);
        if (norm.cap().isEmpty()) {
            return rounded;
        }
        Norm.Cap cap = norm.cap().get();
        return Math.max(cap.low(), Math.min(cap.high(), rounded));
    }

    @Override
    public String how(Registers registers) {
        String raw = Numeral.text(registers.values[source.register()]);
        String formula = formulas[groups.choose(registers)].text(raw);
        String rounding = norm.round()
                .map(round -> " → " + round.mode().id() + (round.places() == 0 ? "" : " " + round.places()))
                .orElse("");
        String cap = norm.cap()
                .map(ends -> " → " + Numeral.text(ends.low()) + ".." + Numeral.text(ends.high()))
                .orElse("");
        return formula + rounding + cap + " = " + Numeral.text(registers.values[register]);
    }
}
