package org.weibao.scales.scoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Numeral;

/**
 * The band of a score.
 *
 * @param score register of the score
 * @param bands by group
 * @param lowerEnds by group and band, ascending
 */
record PlannedBanding(
        int register,
        Banding definition,
        int score,
        Judgement forWhom,
        Groups groups,
        List<List<Band>> bands,
        double[][] lowerEnds)
        implements Instruction {

    String id() {
        return definition.id();
    }

    @Override
    public void execute(Registers registers) {
        Truth theirs = forWhom.judge(registers);
        int group = groups.choose(registers);
        double value = registers.values[score];
        registers.groups[register] = group;
        if (theirs == Truth.NO || registers.reasons[score] == Unscorable.Reason.NOT_FOR_THIS_RESPONDENT) {
            registers.bands[register] = Registers.NOT_THEIR_BANDING;
        } else if (theirs == Truth.UNKNOWN || group == Groups.NONE || Double.isNaN(value)) {
            registers.bands[register] = Registers.NO_BAND;
        } else {
            registers.bands[register] = Ladder.rung(lowerEnds[group], value);
        }
    }

    /** The band's id; empty when there is none. */
    Optional<String> band(Registers registers) {
        int band = registers.bands[register];
        return band < 0
                ? Optional.empty()
                : Optional.of(bands.get(registers.groups[register]).get(band).id());
    }

    /** The band's id of a value, for a respondent of that group. */
    String bandAt(int group, double value) {
        return bands.get(group).get(Ladder.rung(lowerEnds[group], value)).id();
    }

    /** {@code 5 ≤ x < 10}: the bounds of a band. */
    String bounds(int group, int band) {
        return bounds(group, band, band, "x");
    }

    /** The bounds of the bands that a verdict holds for, where they are the same for everybody; empty when they are not one stretch. */
    Optional<String> interval(Truth[][] verdicts) {
        if (verdicts.length != 1) {
            return Optional.empty();
        }
        List<Truth> verdict = List.of(verdicts[0]);
        int first = verdict.indexOf(Truth.YES);
        int last = verdict.lastIndexOf(Truth.YES);
        boolean oneStretch = first >= 0 && !verdict.subList(first, last).contains(Truth.NO);
        return oneStretch ? Optional.of(bounds(0, first, last, definition.of().id())) : Optional.empty();
    }

    private String bounds(int group, int first, int last, String name) {
        double[] ends = lowerEnds[group];
        boolean lowest = Double.isInfinite(ends[first]);
        if (last + 1 == ends.length) {
            return lowest ? name : name + " ≥ " + Numeral.text(ends[first]);
        }
        return (lowest ? "" : Numeral.text(ends[first]) + " ≤ ") + name + " < " + Numeral.text(ends[last + 1]);
    }
}
