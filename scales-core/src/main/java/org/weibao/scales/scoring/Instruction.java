package org.weibao.scales.scoring;

/** One step of a plan. It reads registers that earlier steps have written and writes its own; it allocates nothing. */
interface Instruction {

    void execute(Registers registers);
}
