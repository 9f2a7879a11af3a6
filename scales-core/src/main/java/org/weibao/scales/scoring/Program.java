package org.weibao.scales.scoring;

import java.util.List;

/**
 * The instructions of a plan, each after those whose registers it reads. Where a file does not ask for another order: items, scores,
 * bandings, flags, outcomes.
 *
 * @param untilScores how many of them it takes until all scores are computed
 */
record Program(List<Instruction> instructions, int untilScores) {

    void run(Registers registers) {
        execute(registers, instructions.size());
    }

    void runUntilScores(Registers registers) {
        execute(registers, untilScores);
    }

    private void execute(Registers registers, int end) {
        for (int i = 0; i < end; i++) {
            instructions.get(i).execute(registers);
        }
    }
}
