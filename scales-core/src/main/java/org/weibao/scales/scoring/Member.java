package org.weibao.scales.scoring;

import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Numeral;

/** One member of a score's list. */
interface Member {

    String id();

    /** Its register. */
    int register();

    /** NaN when it has none. */
    double value(Registers registers);

    /** Whether it was not asked and therefore is neither answered nor missing. */
    boolean leavesTheList(Registers registers);

    /** Whether it is reversed in this list only. */
    default boolean isMirrored() {
        return false;
    }

    /** What it is taken from when it is reversed in this list only: {@code 3−}; else empty. */
    default String mirrorText() {
        return "";
    }

    default Unscorable.Reason whyMissing(Registers registers) {
        return Unscorable.Reason.TOO_MANY_MISSING;
    }

    /**
     * The points of an item.
     *
     * @param mirror reversed in this list: points are taken from it; NaN when not reversed
     */
    record ItemPoints(String id, int register, double mirror) implements Member {
        @Override
        public double value(Registers registers) {
            double points = registers.values[register];
            return isMirrored() ? mirror - points : points;
        }

        @Override
        public boolean isMirrored() {
            return !Double.isNaN(mirror);
        }

        @Override
        public String mirrorText() {
            return isMirrored() ? Numeral.text(mirror) + "−" : "";
        }

        @Override
        public boolean leavesTheList(Registers registers) {
            return registers.asked.replies()[register] == Reply.NOT_ASKED;
        }
    }

    /** Another score, as it is reported. */
    record ScoreValue(String id, int register) implements Member {
        @Override
        public double value(Registers registers) {
            return registers.values[register];
        }

        @Override
        public boolean leavesTheList(Registers registers) {
            return false;
        }

        @Override
        public Unscorable.Reason whyMissing(Registers registers) {
            return registers.reasons[register];
        }
    }

    /** 1 when an item's code meets the threshold, 0 when it does not. */
    record Counted(ItemReader item, Threshold threshold) implements Member {
        @Override
        public String id() {
            return item.id();
        }

        @Override
        public int register() {
            return item.register();
        }

        @Override
        public double value(Registers registers) {
            boolean worthNothing = Double.isNaN(registers.values[item.register()]);
            if (worthNothing && !threshold.names(item.value(registers))) {
                return Double.NaN;
            }
            return switch (item.meets(registers, threshold)) {
                case YES -> 1;
                case NO -> 0;
                case UNKNOWN -> Double.NaN;
            };
        }

        @Override
        public boolean leavesTheList(Registers registers) {
            return registers.asked.replies()[item.register()] == Reply.NOT_ASKED;
        }
    }
}
