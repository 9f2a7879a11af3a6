package org.weibao.scales.monitoring;

import java.util.Arrays;

/**
 * How the number of discordant pairs is distributed when {@code n} different values come in any order with the same probability: the
 * exact distribution behind Kendall's S (Kendall, Rank Correlation Methods, 1948).
 *
 * @param cumulative by number of pairs: the probability of that many or fewer
 */
record KendallDistribution(double[] cumulative) {

    static KendallDistribution of(int n) {
        double[] probability = {1};
        for (int size = 2; size <= n; size++) {
            double[] next = new double[probability.length + size - 1];
            for (int pairs = 0; pairs < probability.length; pairs++) {
                for (int more = 0; more < size; more++) {
                    next[pairs + more] += probability[pairs] / size;
                }
            }
            probability = next;
        }
        Arrays.parallelPrefix(probability, Double::sum);
        return new KendallDistribution(probability);
    }

    /** Probability of at most so many discordant pairs, or, which is the same, of at most so many concordant ones; 0 for less than none. */
    double atMost(int pairs) {
        return pairs < 0 ? 0 : cumulative[Math.min(pairs, cumulative.length - 1)];
    }

    int pairs() {
        return cumulative.length - 1;
    }
}
