package org.weibao.scales.psychometrics;

/** The value at rank (n + 1)·p, between neighbours by the fraction: type 6 of Hyndman RJ, Fan Y. Am Stat 1996;50:361–5. */
final class Quantile {

    private Quantile() {}

    /**
     * @param ascending at least one value
     * @param share 0 to 1
     */
    static double of(double[] ascending, double share) {
        double rank = (ascending.length + 1) * share;
        int below = (int) Math.floor(rank);
        if (below < 1) {
            return ascending[0];
        }
        if (below >= ascending.length) {
            return ascending[ascending.length - 1];
        }
        return ascending[below - 1] + (rank - below) * (ascending[below] - ascending[below - 1]);
    }
}
