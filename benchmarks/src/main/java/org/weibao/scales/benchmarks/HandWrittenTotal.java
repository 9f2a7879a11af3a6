package org.weibao.scales.benchmarks;

/** The total of PHQ-A as a programmer would write it for this one instrument: up to two blanks are made up by the mean of the rest. */
final class HandWrittenTotal {

    private static final int ITEMS = 9;
    private static final int MOST_MISSING = 2;

    private HandWrittenTotal() {}

    /** @param codes a column per item, NaN where blank; {@code totals} takes NaN where too many are blank */
    static void score(double[][] codes, double[] totals) {
        for (int row = 0; row < totals.length; row++) {
            double sum = 0;
            int answered = 0;
            for (int item = 0; item < ITEMS; item++) {
                double code = codes[item][row];
                if (!Double.isNaN(code)) {
                    sum += code;
                    answered++;
                }
            }
            totals[row] = answered >= ITEMS - MOST_MISSING ? sum * ITEMS / answered : Double.NaN;
        }
    }
}
