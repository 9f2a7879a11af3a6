package org.weibao.scales.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.Criterion;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Report.AgainstCriterion;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Worse;

/** One score against a criterion. */
record CriterionAnalysis(ScaleDefinition scale, Sample sample, Criterion criterion, String score, long seed) {

    private static final List<Statistic> STATISTICS =
            List.of(Statistic.AREA_UNDER_CURVE, Statistic.YOUDEN_CUT_OFF, Statistic.SENSITIVITY, Statistic.SPECIFICITY);

    AgainstCriterion compare() {
        Map<String, Long> times = sample.forms().stream()
                .flatMap(form -> form.ref().stream())
                .collect(Collectors.groupingBy(ref -> ref, Collectors.counting()));
        List<Form> matched = sample.forms().stream()
                .filter(form -> form.scores().containsKey(score))
                .filter(form -> form.ref()
                        .filter(ref -> times.get(ref) == 1)
                        .filter(criterion.byRef()::containsKey)
                        .isPresent())
                .toList();
        double[] with = values(matched, true);
        double[] without = values(matched, false);
        return new AgainstCriterion(
                score,
                with.length,
                without.length,
                sample.forms().size() - matched.size(),
                lowIsPositive(),
                criterion.refusedLines(),
                figures(with, without));
    }

    private double[] values(List<Form> matched, boolean holds) {
        double sign = lowIsPositive() ? -1 : 1;
        return matched.stream()
                .filter(form -> criterion.byRef().get(form.ref().orElseThrow()) == holds)
                .mapToDouble(form -> sign * form.scores().get(score))
                .toArray();
    }

    private boolean lowIsPositive() {
        return scale.bandings().stream()
                .anyMatch(banding -> banding.of().id().equals(score) && banding.worse() == Worse.LOWER);
    }

    private List<Figure> figures(double[] with, double[] without) {
        int fewest = Math.min(with.length, without.length);
        Basis all = new Basis(with.length + without.length, MissingAnswers.WITH_CRITERION);
        if (fewest < Least.PEOPLE) {
            WhyNotEstimable why = fewest == 0 ? WhyNotEstimable.ONE_CRITERION_GROUP : WhyNotEstimable.TOO_FEW_PEOPLE;
            return STATISTICS.stream()
                    .map(statistic -> new Figure(statistic, new Estimate.NotEstimable(why, all)))
                    .toList();
        }
        RocCurve curve = new RocCurve(with, without);
        RocCurve.CutOff best = curve.youden();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(Statistic.AREA_UNDER_CURVE, Estimate.of(curve.area(), curve.areaBounds(), all)));
        figures.add(new Figure(Statistic.YOUDEN_CUT_OFF, cutOff(curve, best, all)));
        figures.add(share(Statistic.SENSITIVITY, best.hits(), with.length));
        figures.add(share(Statistic.SPECIFICITY, best.cleared(), without.length));
        return figures;
    }

    private Estimate cutOff(RocCurve curve, RocCurve.CutOff best, Basis basis) {
        Resampling resampling = new Resampling(seed, "cut-off " + score);
        Optional<Bounds> bounds = Resampling.bounds(() -> new double[] {
                    new RocCurve(resampling.draw(curve.with()), resampling.draw(curve.without()))
                            .youden()
                            .score()
                })
                .get(0);
        return lowIsPositive()
                ? Estimate.of(-best.score(), bounds.map(CriterionAnalysis::mirrored), basis)
                : Estimate.of(best.score(), bounds, basis);
    }

    private static Bounds mirrored(Bounds bounds) {
        return new Bounds(-bounds.high(), -bounds.low(), bounds.by());
    }

    private static Figure share(Statistic statistic, int hits, int n) {
        Basis basis = new Basis(n, MissingAnswers.WITH_CRITERION);
        return new Figure(statistic, Estimate.of((double) hits / n, Intervals.wilson(hits, n), basis));
    }
}
