package org.weibao.scales.psychometrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.stat.StatUtils;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Numeral;

/** What is said of the values of one item or score by themselves. */
record Shares(double[] values, MissingAnswers missing) {

    Basis basis() {
        return new Basis(values.length, missing);
    }

    Figure mean() {
        double mean = StatUtils.mean(values);
        return figure(Statistic.MEAN, mean, Intervals.student(mean, deviation(), values.length));
    }

    Figure standardDeviation() {
        return figure(Statistic.STANDARD_DEVIATION, deviation(), Optional.empty());
    }

    /** @param possible the lowest and the highest value that there can be */
    Figure difficulty(Interval possible) {
        double share = (StatUtils.mean(values) - possible.low()) / (possible.high() - possible.low());
        return possible.isBounded()
                ? figure(Statistic.DIFFICULTY, share, Optional.empty())
                : none(Statistic.DIFFICULTY, WhyNotEstimable.UNBOUNDED);
    }

    Figure floor(Interval possible) {
        return share(Statistic.FLOOR, possible, value -> Numeral.snap(value, possible.low()) == possible.low());
    }

    Figure ceiling(Interval possible) {
        return share(Statistic.CEILING, possible, value -> Numeral.snap(value, possible.high()) == possible.high());
    }

    Figure proportion(Interval possible) {
        return share(Statistic.PROPORTION, possible, value -> Numeral.snap(value, possible.high()) == possible.high());
    }

    private Figure share(Statistic statistic, Interval possible, DoublePredicate hit) {
        if (!possible.isBounded()) {
            return none(statistic, WhyNotEstimable.UNBOUNDED);
        }
        int hits = (int) Arrays.stream(values).filter(hit).count();
        return figure(statistic, (double) hits / values.length, Intervals.wilson(hits, values.length));
    }

    private Figure figure(Statistic statistic, double value, Optional<Bounds> bounds) {
        return values.length < Least.PEOPLE
                ? none(statistic, WhyNotEstimable.TOO_FEW_PEOPLE)
                : new Figure(statistic, Estimate.of(value, bounds, basis()));
    }

    private Figure none(Statistic statistic, WhyNotEstimable why) {
        return new Figure(statistic, new Estimate.NotEstimable(why, basis()));
    }

    private double deviation() {
        return Math.sqrt(StatUtils.variance(values));
    }
}
