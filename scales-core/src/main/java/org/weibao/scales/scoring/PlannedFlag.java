package org.weibao.scales.scoring;

import java.util.List;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.definition.FlagRule;

/**
 * A flag.
 *
 * @param verdict for whom it is and when it is raised, both
 */
record PlannedFlag(int register, FlagRule definition, Judgement forWhom, Judgement when, Judgements.All verdict)
        implements Instruction {

    String id() {
        return definition.id();
    }

    /** A safety flag is kept though it is not known whether it is for this respondent; it then cannot be ruled out. */
    @Override
    public void execute(Registers registers) {
        Truth theirs = forWhom.judge(registers);
        registers.flagListed[register] = definition.guardsSafety() ? theirs != Truth.NO : theirs == Truth.YES;
        registers.flags[register] = verdict.judge(registers);
    }

    Flag report(Registers registers) {
        Truth truth = registers.flags[register];
        List<Evidence> because = truth == Truth.NO ? List.of() : Because.of(verdict, registers, truth);
        return new Flag(
                id(),
                definition.risk(),
                definition.kind(),
                definition.acute(),
                definition.duty(),
                definition.invalidates(),
                state(truth),
                because);
    }

    static FlagState state(Truth truth) {
        return switch (truth) {
            case YES -> FlagState.RAISED;
            case UNKNOWN -> FlagState.NOT_RULED_OUT;
            case NO -> FlagState.CLEAR;
        };
    }
}
