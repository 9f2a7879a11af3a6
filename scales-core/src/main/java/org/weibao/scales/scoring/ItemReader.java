package org.weibao.scales.scoring;

import java.util.Optional;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.definition.Numeral;

/**
 * How a condition or a count reads one item.
 *
 * @param asGiven whether an answer behind a closed gate counts
 * @param points whether points are read instead of the code
 * @param mirror reversed in this list: the value is taken from it; NaN when not reversed
 * @param clock whether the code is a time of day
 */
record ItemReader(String id, int register, boolean asGiven, boolean points, double mirror, boolean clock) {

    double value(Registers registers) {
        Sheet sheet = registers.sheet(asGiven);
        double value = points ? sheet.points()[register] : sheet.codes()[register];
        return Double.isNaN(mirror) ? value : mirror - value;
    }

    Reply reply(Registers registers) {
        return registers.sheet(asGiven).replies()[register];
    }

    Truth meets(Registers registers, Threshold threshold) {
        return switch (reply(registers)) {
            case ANSWERED -> meets(value(registers), threshold);
            case DECLINED -> points ? Truth.UNKNOWN : threshold.meetsDeclined(value(registers));
            case BLANK, REFUSED -> Truth.UNKNOWN;
            case NOT_ASKED -> Truth.NO;
        };
    }

    /** A declined item is answered; what a refused one would have said is not known. */
    Truth isUnanswered(Registers registers) {
        return switch (reply(registers)) {
            case ANSWERED, DECLINED, NOT_ASKED -> Truth.NO;
            case BLANK -> Truth.YES;
            case REFUSED -> Truth.UNKNOWN;
        };
    }

    Evidence evidence(Registers registers, String needs) {
        return new Evidence(Evidence.Subject.ITEM, id, reading(registers), found(registers), Optional.of(needs));
    }

    private Truth meets(double value, Threshold threshold) {
        return Double.isNaN(value) ? Truth.UNKNOWN : Truth.of(threshold.meets(value));
    }

    private Evidence.Reading reading(Registers registers) {
        return switch (reply(registers)) {
            case ANSWERED -> Evidence.Reading.FOUND;
            case DECLINED -> Evidence.Reading.DECLINED;
            case BLANK, NOT_ASKED -> Evidence.Reading.UNANSWERED;
            case REFUSED -> Evidence.Reading.REFUSED;
        };
    }

    private Optional<String> found(Registers registers) {
        double value = value(registers);
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        return Optional.of(clock && !points ? ClockTime.text(value) : Numeral.text(value));
    }
}
