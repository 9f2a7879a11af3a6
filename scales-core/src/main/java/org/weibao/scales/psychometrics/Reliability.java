package org.weibao.scales.psychometrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Report.ItemInScore;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;
import org.weibao.scales.psychometrics.ItemsOfScore.Part;

/** How far the items of one score measure the same thing, on the forms that have points for all of them. */
record Reliability(String score, List<Part> parts, Table table) {

    /** 1.96 × √2: the difference of two measurements is less than this many standard errors in 95 of 100. */
    static final double OF_A_CHANGE = Intervals.NORMAL * Math.sqrt(2);

    List<Figure> figures() {
        Estimate alpha = least(2, this::alpha);
        return List.of(
                new Figure(Statistic.CRONBACH_ALPHA, alpha),
                new Figure(Statistic.MCDONALD_OMEGA, least(3, this::omega)),
                new Figure(Statistic.SPLIT_HALF, least(2, this::splitHalf)),
                new Figure(Statistic.STANDARD_ERROR, standardError(alpha, 1)),
                new Figure(Statistic.MINIMAL_DETECTABLE_CHANGE, standardError(alpha, OF_A_CHANGE)));
    }

    List<ItemInScore> items() {
        return IntStream.range(0, parts.size()).mapToObj(this::item).toList();
    }

    private ItemInScore item(int item) {
        Estimate correlation = least(2, () -> correlation(table.column(item), table.rest(item)));
        Estimate without = least(3, () -> alphaWithout(item));
        return new ItemInScore(
                parts.get(item).item(),
                List.of(
                        new Figure(Statistic.ITEM_REST_CORRELATION, correlation),
                        new Figure(Statistic.ALPHA_IF_DELETED, without)));
    }

    /** @param items how many items it takes */
    private Estimate least(int items, Supplier<Estimate> estimate) {
        if (parts.isEmpty()) {
            return none(WhyNotEstimable.NOT_A_SUM_OF_ITEMS);
        }
        if (parts.size() < items) {
            return none(WhyNotEstimable.TOO_FEW_ITEMS);
        }
        return table.people() < Least.PEOPLE ? none(WhyNotEstimable.TOO_FEW_PEOPLE) : estimate.get();
    }

    private Estimate alpha() {
        double alpha = InternalConsistency.alpha(table.covariances());
        return Double.isFinite(alpha)
                ? Estimate.of(alpha, InternalConsistency.feldt(alpha, table.people(), parts.size()), basis())
                : none(WhyNotEstimable.NO_VARIANCE);
    }

    private Estimate alphaWithout(int item) {
        int[] others =
                IntStream.range(0, parts.size()).filter(other -> other != item).toArray();
        double alpha = InternalConsistency.alpha(table.covariances().getSubMatrix(others, others));
        return Double.isFinite(alpha)
                ? Estimate.of(alpha, InternalConsistency.feldt(alpha, table.people(), others.length), basis())
                : none(WhyNotEstimable.NO_VARIANCE);
    }

    private Estimate omega() {
        RealMatrix covariances = table.covariances();
        boolean constant = IntStream.range(0, parts.size()).anyMatch(item -> covariances.getEntry(item, item) <= 0);
        if (constant) {
            return none(WhyNotEstimable.NO_VARIANCE);
        }
        if (table.people() <= parts.size()) {
            return none(WhyNotEstimable.TOO_FEW_PEOPLE);
        }
        OneFactor factor = OneFactor.fit(covariances);
        return factor.failure().map(this::none).orElseGet(() -> Estimate.of(factor.omega(), Optional.empty(), basis()));
    }

    private Estimate splitHalf() {
        double correlation = new PearsonsCorrelation().correlation(table.half(0), table.half(1));
        if (Double.isNaN(correlation)) {
            return none(WhyNotEstimable.NO_VARIANCE);
        }
        double share = (parts.size() + 1) / 2 / (double) parts.size();
        return correlation <= 0
                ? none(WhyNotEstimable.HALVES_DISAGREE)
                : Estimate.of(SplitHalf.steppedUp(correlation, share), Optional.empty(), basis());
    }

    private Estimate correlation(double[] one, double[] other) {
        double correlation = new PearsonsCorrelation().correlation(one, other);
        return Double.isNaN(correlation)
                ? none(WhyNotEstimable.NO_VARIANCE)
                : Estimate.of(correlation, Intervals.fisher(correlation, table.people()), basis());
    }

    /** SD·√(1 − α) of the score as it is reported: Gulliksen H. Theory of Mental Tests, 1950, ch. 4. */
    private Estimate standardError(Estimate alpha, double times) {
        double[] scores = table.forms().stream()
                .filter(form -> form.scores().containsKey(score))
                .mapToDouble(form -> form.scores().get(score))
                .toArray();
        return alpha.match(
                known -> Estimate.of(
                        times * Math.sqrt(StatUtils.variance(scores) * (1 - known.value())),
                        Optional.empty(),
                        new Basis(scores.length, MissingAnswers.COMPLETE)),
                none -> none);
    }

    private Basis basis() {
        return new Basis(table.people(), MissingAnswers.COMPLETE);
    }

    private Estimate none(WhyNotEstimable why) {
        return new Estimate.NotEstimable(why, basis());
    }
}
