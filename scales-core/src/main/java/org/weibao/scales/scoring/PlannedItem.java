package org.weibao.scales.scoring;

import java.util.Optional;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ResponseFormat;

/** One item: whether it is asked, and what its answer is worth to each kind of reader. */
record PlannedItem(
        int register,
        Item definition,
        ResponseFormat format,
        Acceptance acceptance,
        Points points,
        Optional<PlannedGate> gate)
        implements Instruction {

    /**
     * @param otherwise the code that scores read when the gate is closed; NaN: the item then leaves its lists
     */
    record PlannedGate(Judgement when, double otherwise) {}

    String id() {
        return definition.id();
    }

    /** Whether its points are always whole numbers. */
    boolean hasWholePoints() {
        boolean wholeCodes = format.match(
                new ResponseFormat.Cases<>(choice -> true, whole -> true, decimal -> false, clock -> false));
        return wholeCodes && points.isWhole();
    }

    @Override
    public void execute(Registers registers) {
        Sheet given = registers.given;
        given.points()[register] = points.of(given.codes()[register]);
        registers.gates[register] =
                gate.isEmpty() ? Truth.YES : gate.get().when().judge(registers);
        if (registers.gates[register] == Truth.NO) {
            close(registers, gate.get().otherwise());
        } else {
            registers.asked.copy(register, given);
        }
    }

    private void close(Registers registers, double otherwise) {
        Sheet asked = registers.asked;
        asked.put(register, otherwise, Double.isNaN(otherwise) ? Reply.NOT_ASKED : acceptance.reply(otherwise));
        asked.points()[register] = points.of(otherwise);
        if (!registers.answered[register]) {
            registers.given.copy(register, asked);
        }
    }

    /** Whether it was answered behind a closed gate. */
    boolean isAnsweredThoughNotAsked(Registers registers) {
        return registers.gates[register] == Truth.NO && registers.answered[register];
    }
}
