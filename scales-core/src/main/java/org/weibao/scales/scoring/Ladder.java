package org.weibao.scales.scoring;

import java.util.List;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Step;

/** Steps: from this value on, that value. Ascending. */
record Ladder(double[] from, double[] to) {

    static Ladder of(List<Step> steps) {
        return new Ladder(
                steps.stream().mapToDouble(Step::from).toArray(),
                steps.stream().mapToDouble(Step::points).toArray());
    }

    /** NaN below the first step. */
    double at(double value) {
        int rung = rung(from, value);
        return rung < 0 ? Double.NaN : to[rung];
    }

    /** Index of the last lower end that the value reaches; -1 when it reaches none. */
    static int rung(double[] lowerEnds, double value) {
        for (int i = lowerEnds.length - 1; i >= 0; i--) {
            if (Numeral.snap(value, lowerEnds[i]) >= lowerEnds[i]) {
                return i;
            }
        }
        return -1;
    }
}
