package org.weibao.scales.psychometrics;

/** Reliability of a whole form from the correlation of its halves. */
final class SplitHalf {

    private SplitHalf() {}

    /**
     * Spearman–Brown for halves of the same length, 2r/(1 + r); for others Horst's formula, of which it is the special case:
     * Spearman C. Br J Psychol 1910;3:271–95; Brown W, ibid. 296–322; Horst P. Psychometrika 1951;16:368.
     *
     * @param correlation of the halves, more than 0
     * @param share of the items that are in one of the halves, between 0 and 1
     */
    static double steppedUp(double correlation, double share) {
        double squared = correlation * correlation;
        if (squared >= 1) {
            return 1;
        }
        double lengths = share * (1 - share) * (1 - squared);
        return correlation * (Math.sqrt(squared + 4 * lengths) - correlation) / (2 * lengths);
    }
}
