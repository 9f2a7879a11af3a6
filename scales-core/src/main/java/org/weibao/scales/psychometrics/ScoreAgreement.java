package org.weibao.scales.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;

/**
 * One score twice.
 *
 * @param pairs a row for each person: first and second value
 */
record ScoreAgreement(double[][] pairs) {

    List<Figure> figures() {
        return List.of(
                new Figure(Statistic.ICC_AGREEMENT, varying(() -> {
                    IntraclassCorrelation icc = IntraclassCorrelation.of(pairs);
                    return Estimate.of(icc.agreement(), icc.agreementBounds(), basis());
                })),
                new Figure(Statistic.ICC_CONSISTENCY, varying(() -> {
                    IntraclassCorrelation icc = IntraclassCorrelation.of(pairs);
                    return Estimate.of(icc.consistency(), icc.consistencyBounds(), basis());
                })),
                new Figure(Statistic.MEAN_DIFFERENCE, enough(this::difference)),
                new Figure(Statistic.STANDARD_ERROR, standardError(1)),
                new Figure(Statistic.MINIMAL_DETECTABLE_CHANGE, standardError(Reliability.OF_A_CHANGE)));
    }

    private Estimate difference() {
        double[] differences =
                Stream.of(pairs).mapToDouble(pair -> pair[1] - pair[0]).toArray();
        double mean = StatUtils.mean(differences);
        double deviation = Math.sqrt(StatUtils.variance(differences));
        return Estimate.of(mean, Intervals.student(mean, deviation, pairs.length), basis());
    }

    private Estimate standardError(double times) {
        return enough(
                () -> Estimate.of(times * IntraclassCorrelation.of(pairs).standardError(), Optional.empty(), basis()));
    }

    private Estimate varying(Supplier<Estimate> estimate) {
        boolean constant = Stream.of(pairs)
                        .flatMapToDouble(Arrays::stream)
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
        return enough(() -> constant ? none(WhyNotEstimable.NO_VARIANCE) : estimate.get());
    }

    private Estimate enough(Supplier<Estimate> estimate) {
        return pairs.length < Least.PEOPLE ? none(WhyNotEstimable.TOO_FEW_PEOPLE) : estimate.get();
    }

    private Estimate none(WhyNotEstimable why) {
        return new Estimate.NotEstimable(why, basis());
    }

    private Basis basis() {
        return new Basis(pairs.length, MissingAnswers.BOTH);
    }
}
