package org.weibao.scales.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Report.NormGroup;
import org.weibao.scales.assessment.psychometrics.Report.NormGroups;
import org.weibao.scales.assessment.psychometrics.Report.Percentile;
import org.weibao.scales.assessment.psychometrics.Report.Rank;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Sex;

/** Means, spreads and percentiles by sex and age. */
record NormAnalysis(ScaleDefinition scale, Sample sample, List<MonthRange> ages, long seed) {

    /** Rarer percentiles would rest on a handful of people even in a large group. */
    private static final int[] PERCENTS = {5, 10, 25, 50, 75, 90, 95};

    List<NormGroups> all() {
        return scale.scores().stream().map(score -> groups(score.id())).toList();
    }

    private NormGroups groups(String score) {
        List<Form> scored = sample.forms().stream()
                .filter(form -> form.scores().containsKey(score))
                .toList();
        List<NormGroup> groups = new ArrayList<>();
        groups.add(group(score, Optional.empty(), Optional.empty(), scored));
        int placed = 0;
        for (Sex sex : Sex.values()) {
            for (MonthRange age : ages) {
                List<Form> members =
                        scored.stream().filter(form -> belongs(form, sex, age)).toList();
                placed += members.size();
                groups.add(group(score, Optional.of(sex), Optional.of(age), members));
            }
        }
        return new NormGroups(score, scored.size() - placed, groups);
    }

    /** An age in years is a range of months, which has to lie within one group. */
    private static boolean belongs(Form form, Sex sex, MonthRange age) {
        return form.respondent().sex().filter(known -> known == sex).isPresent()
                && form.respondent()
                        .age()
                        .filter(known -> age.contains(known.months()))
                        .isPresent();
    }

    private NormGroup group(String score, Optional<Sex> sex, Optional<MonthRange> age, List<Form> members) {
        double[] values = members.stream()
                .mapToDouble(form -> form.scores().get(score))
                .sorted()
                .toArray();
        Basis basis = new Basis(values.length, MissingAnswers.SCORED);
        if (values.length < Least.IN_NORM_GROUP) {
            return unestimated(sex, age, new Estimate.NotEstimable(WhyNotEstimable.TOO_FEW_PEOPLE, basis));
        }
        Resampling resampling = new Resampling(seed, "norm " + score + sex + age);
        List<Optional<Bounds>> bounds = Resampling.bounds(() -> statistics(resampling.draw(values)));
        double[] statistics = statistics(values);
        List<Estimate> estimates = IntStream.range(0, statistics.length)
                .mapToObj(i -> Estimate.of(statistics[i], bounds.get(i), basis))
                .toList();
        return new NormGroup(sex, age, figures(estimates), percentiles(estimates), ranks(values));
    }

    /** Mean, standard deviation, percentiles. */
    private static double[] statistics(double[] ascending) {
        double[] moments = {StatUtils.mean(ascending), Math.sqrt(StatUtils.variance(ascending))};
        return Stream.of(
                        moments,
                        Arrays.stream(PERCENTS)
                                .mapToDouble(percent -> Quantile.of(ascending, percent / 100.0))
                                .toArray())
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private static NormGroup unestimated(Optional<Sex> sex, Optional<MonthRange> age, Estimate none) {
        List<Estimate> estimates = Collections.nCopies(PERCENTS.length + 2, none);
        return new NormGroup(sex, age, figures(estimates), percentiles(estimates), List.of());
    }

    private static List<Figure> figures(List<Estimate> estimates) {
        return List.of(
                new Figure(Statistic.MEAN, estimates.get(0)),
                new Figure(Statistic.STANDARD_DEVIATION, estimates.get(1)));
    }

    private static List<Percentile> percentiles(List<Estimate> estimates) {
        return IntStream.range(0, PERCENTS.length)
                .mapToObj(i -> new Percentile(PERCENTS[i], estimates.get(i + 2)))
                .toList();
    }

    /** 100·(number below + half of the number at the value) ÷ n: Crawford JR, Garthwaite PH, Slick DJ. Clin Neuropsychol 2009;23:1173–95. */
    private static List<Rank> ranks(double[] ascending) {
        List<Rank> ranks = new ArrayList<>();
        int below = 0;
        for (double value : Arrays.stream(ascending).distinct().toArray()) {
            int at = (int)
                    Arrays.stream(ascending).filter(other -> other == value).count();
            ranks.add(new Rank(value, 100 * (below + at / 2.0) / ascending.length));
            below += at;
        }
        return ranks;
    }
}
