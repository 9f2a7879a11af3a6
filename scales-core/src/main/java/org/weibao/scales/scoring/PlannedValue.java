package org.weibao.scales.scoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Text;

/** A score, or a value that a norm gives. */
interface PlannedValue extends Instruction {

    String id();

    int register();

    /** Registers of all items anywhere under it, each once. */
    int[] items();

    Interval range();

    /** The arithmetic of this run in one line. Only for a score that has a value. */
    String how(Registers registers);

    /** What the definition doubts about it. */
    Optional<Text> doubt();

    /** Ids of the sources that it rests on. */
    List<String> sources();

    /** Registers of the items that its list reverses. */
    List<Integer> mirrored();

    /** Items under it, those that were not asked left out. */
    default int of(Registers registers) {
        int of = 0;
        for (int item : items()) {
            of += registers.asked.replies()[item] == Reply.NOT_ASKED ? 0 : 1;
        }
        return of;
    }

    /** Items under it that have points. */
    default int answered(Registers registers) {
        int answered = 0;
        for (int item : items()) {
            answered += Double.isNaN(registers.values[item]) ? 0 : 1;
        }
        return answered;
    }

    /** An answer that was refused makes everything over it unknown; no missing rule can settle it. */
    default boolean restsOnRefusal(Registers registers) {
        boolean refused = false;
        for (int item : items()) {
            refused |= registers.asked.replies()[item] == Reply.REFUSED;
        }
        return refused;
    }

    /** Writes what the score came to. */
    default void put(Registers registers, double value, Unscorable.Reason undefined) {
        boolean defined = Double.isFinite(value);
        registers.values[register()] = defined ? value : Double.NaN;
        registers.reasons[register()] = defined ? null : undefined;
    }
}
