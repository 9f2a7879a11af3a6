package org.weibao.scales.psychometrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.IntervalMethod;

/**
 * How well a score tells those for whom a criterion holds from the others; high values are positive.
 *
 * @param with scores of those for whom it holds
 * @param without scores of the others
 */
record RocCurve(double[] with, double[] without) {

    /**
     * From this score on positive.
     *
     * @param hits positive people for whom the criterion holds
     * @param cleared other people who are not positive
     */
    record CutOff(double score, int hits, int cleared, double index) {}

    /** The share of pairs in which the one for whom it holds scores higher, ties half: the Mann–Whitney statistic. */
    double area() {
        return Arrays.stream(wins()).average().orElse(Double.NaN);
    }

    /** DeLong ER, DeLong DM, Clarke-Pearson DL. Biometrics 1988;44:837–45, from ranks as Sun X, Xu W. IEEE Signal Process Lett 2014;21:1389–93. */
    double standardError() {
        Variance variance = new Variance();
        return Math.sqrt(variance.evaluate(wins()) / with.length + variance.evaluate(losses()) / without.length);
    }

    Optional<Bounds> areaBounds() {
        return Intervals.normal(area(), standardError(), 0, IntervalMethod.DELONG);
    }

    /** The share of the others whom each of those with the criterion surpasses. */
    private double[] wins() {
        double[] among = ranks(IntStream.range(0, with.length + without.length)
                .mapToDouble(i -> i < with.length ? with[i] : without[i - with.length])
                .toArray());
        double[] own = ranks(with);
        return IntStream.range(0, with.length)
                .mapToDouble(i -> (among[i] - own[i]) / without.length)
                .toArray();
    }

    private double[] losses() {
        return Arrays.stream(new RocCurve(without, with).wins())
                .map(share -> 1 - share)
                .toArray();
    }

    private static double[] ranks(double[] values) {
        return new NaturalRanking().rank(values);
    }

    /**
     * The cut-off with the largest sensitivity + specificity − 1: Youden WJ. Cancer 1950;3:32–5. Of equal ones the lowest, since to miss
     * a child is worse than to look once more.
     */
    CutOff youden() {
        double[] high = with.clone();
        double[] low = without.clone();
        Arrays.sort(high);
        Arrays.sort(low);
        CutOff best = new CutOff(Double.NaN, 0, 0, Double.NEGATIVE_INFINITY);
        int missed = 0;
        int cleared = 0;
        for (double score : candidates()) {
            while (missed < high.length && high[missed] < score) {
                missed++;
            }
            while (cleared < low.length && low[cleared] < score) {
                cleared++;
            }
            double index = (double) (high.length - missed) / high.length + (double) cleared / low.length - 1;
            if (index > best.index() + 1e-12) {
                best = new CutOff(score, high.length - missed, cleared, index);
            }
        }
        return best;
    }

    private double[] candidates() {
        return Arrays.stream(new double[][] {with, without})
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }
}
