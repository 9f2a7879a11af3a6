package org.weibao.scales.exchange;

import java.util.List;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.definition.Risk;

/**
 * How a batch went so far.
 *
 * @param lines lines read, the header of a table not counted
 * @param refused lines that became error lines
 * @param crises lines, refused ones included, with a crisis flag that is raised or not ruled out: somebody has to look at them today
 */
public record BatchCounts(long lines, long refused, long crises) {

    static final BatchCounts NONE = new BatchCounts(0, 0, 0);

    BatchCounts and(LineResult result) {
        boolean refusal = result.match(assessed -> false, line -> true);
        List<Flag> flags = result.match(assessed -> assessed.assessment().flags(), LineResult.Refused::flags);
        boolean crisis = flags.stream().anyMatch(BatchCounts::isCrisis);
        return new BatchCounts(lines + 1, refused + (refusal ? 1 : 0), crises + (crisis ? 1 : 0));
    }

    private static boolean isCrisis(Flag flag) {
        return flag.risk() == Risk.CRISIS && flag.state() != FlagState.CLEAR;
    }
}
