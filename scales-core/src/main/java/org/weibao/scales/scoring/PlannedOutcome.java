package org.weibao.scales.scoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.definition.OutcomeRule;

/**
 * An outcome: the first rule that holds wins.
 *
 * @param rules in the order of the definition's
 */
record PlannedOutcome(int register, OutcomeRule definition, Judgement forWhom, List<Judgement> rules)
        implements Instruction {

    String id() {
        return definition.id();
    }

    @Override
    public void execute(Registers registers) {
        OutcomeState state = registers.outcomes[register];
        state.forWhom = forWhom.judge(registers);
        state.higherUndetermined = false;
        state.winner = rules.size();
        for (int i = 0; i < rules.size(); i++) {
            state.rules[i] = rules.get(i).judge(registers);
        }
        for (int i = 0; i < rules.size() && state.winner == rules.size(); i++) {
            state.higherUndetermined |= state.rules[i] == Truth.UNKNOWN;
            state.winner = state.rules[i] == Truth.YES ? i : state.winner;
        }
        if (state.winner == rules.size() && state.higherUndetermined) {
            state.winner = OutcomeState.UNDETERMINED;
        }
    }

    /** Empty when the outcome is not, or not certainly, for this respondent. */
    Optional<String> result(Registers registers) {
        OutcomeState state = registers.outcomes[register];
        return state.forWhom == Truth.YES ? Optional.of(result(state.winner)) : Optional.empty();
    }

    /** The result of a rule by its place. */
    String result(int winner) {
        if (winner == OutcomeState.UNDETERMINED) {
            return Outcome.UNDETERMINED;
        }
        return winner == rules.size()
                ? definition.otherwise()
                : definition.rules().get(winner).result();
    }

    Optional<Outcome> report(Registers registers) {
        return result(registers)
                .map(found -> new Outcome(id(), found, registers.outcomes[register].higherUndetermined));
    }
}
