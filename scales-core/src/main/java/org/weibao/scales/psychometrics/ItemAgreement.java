package org.weibao.scales.psychometrics;

import java.util.List;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;

/**
 * One item twice.
 *
 * @param pairs a row for each person: points of the first and the second answer
 */
record ItemAgreement(double[][] pairs) {

    List<Figure> figures() {
        return List.of(new Figure(Statistic.KAPPA_QUADRATIC, kappa(2)), new Figure(Statistic.KAPPA_LINEAR, kappa(1)));
    }

    private Estimate kappa(int power) {
        Basis basis = new Basis(pairs.length, MissingAnswers.BOTH);
        if (pairs.length < Least.PEOPLE) {
            return new Estimate.NotEstimable(WhyNotEstimable.TOO_FEW_PEOPLE, basis);
        }
        WeightedKappa kappa = WeightedKappa.of(PairAnalysis.column(pairs, 0), PairAnalysis.column(pairs, 1), power);
        return Double.isFinite(kappa.value())
                ? Estimate.of(kappa.value(), kappa.bounds(), basis)
                : new Estimate.NotEstimable(WhyNotEstimable.NO_VARIANCE, basis);
    }
}
