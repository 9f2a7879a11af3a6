package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Unscorable.Reason;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Text;

/**
 * A score. Always in this order: gather → missing rule → prorate → multiply → add → round → steps.
 *
 * @param scoresUnder registers of the scores that stand in its list
 */
record PlannedScore(
        int register,
        Score definition,
        Judgement forWhom,
        Member[] list,
        Gatherer gatherer,
        PlannedMissing missing,
        Ladder steps,
        int[] items,
        int[] scoresUnder,
        Interval range)
        implements PlannedValue {

    @Override
    public String id() {
        return definition.id();
    }

    @Override
    public Optional<Text> doubt() {
        return definition.doubt();
    }

    /** A score is added up; what it means is said by norms, bandings and flags, and they cite. */
    @Override
    public List<String> sources() {
        return List.of();
    }

    @Override
    public List<Integer> mirrored() {
        return Arrays.stream(list)
                .filter(Member::isMirrored)
                .map(Member::register)
                .toList();
    }

    @Override
    public void execute(Registers registers) {
        registers.raw[register] = Double.NaN;
        registers.tally.count(list, missing.required(), registers);
        Reason refusal = refusal(registers);
        double value = refusal == null ? compute(registers) : Double.NaN;
        put(registers, value, refusal == null ? Reason.UNDEFINED : refusal);
        registers.partial[register] = isPartial(registers);
    }

    private Reason refusal(Registers registers) {
        Truth theirs = forWhom.judge(registers);
        if (theirs != Truth.YES) {
            return theirs == Truth.NO ? Reason.NOT_FOR_THIS_RESPONDENT : Reason.UNKNOWN_RESPONDENT;
        }
        if (registers.refusals && restsOnRefusal(registers)) {
            return Reason.TOO_MANY_MISSING;
        }
        return missing.refuses(registers.tally);
    }

    private double compute(Registers registers) {
        double gathered = gatherer.gather(list, registers);
        boolean prorates = missing.prorates(registers.tally);
        registers.raw[register] = prorates ? gathered : Double.NaN;
        return finish(missing.prorate(gathered, registers.tally));
    }

    private double finish(double gathered) {
        double value =
                gathered * definition.multiplyBy().orElse(1) + definition.add().orElse(0);
        double rounded =
                definition.round().isEmpty() ? value : definition.round().get().round(value);
        return steps.from().length == 0 ? rounded : steps.at(rounded);
    }

    private boolean isPartial(Registers registers) {
        boolean partial = registers.tally.present < registers.tally.members || answered(registers) < of(registers);
        for (int score : scoresUnder) {
            partial |= registers.partial[score];
        }
        return partial;
    }

    @Override
    public String how(Registers registers) {
        registers.tally.count(list, missing.required(), registers);
        return new Arithmetic(this, registers).line();
    }
}
