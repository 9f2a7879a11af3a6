package org.weibao.scales.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Report.OfItem;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.TheoreticalRanges;

/** How each item was answered, by itself: of those who were asked. */
record ItemAnalysis(ScaleDefinition scale, TheoreticalRanges ranges, Sample sample) {

    List<OfItem> all() {
        return scale.items().map(this::of).toList();
    }

    private OfItem of(Item item) {
        List<Form> asked = sample.forms().stream()
                .filter(form -> !form.notAsked().contains(item.id()))
                .toList();
        List<Form> answered = asked.stream()
                .filter(form -> !form.missing().contains(item.id()))
                .toList();
        double[] points = answered.stream()
                .map(Form::points)
                .filter(byItem -> byItem.containsKey(item.id()))
                .mapToDouble(byItem -> byItem.get(item.id()))
                .toArray();
        int missing = asked.size() - answered.size();
        return new OfItem(
                item.id(),
                answered.size(),
                answered.size() - points.length,
                missing,
                sample.forms().size() - asked.size(),
                figures(item, new Shares(points, MissingAnswers.ANSWERED), missing, asked.size()));
    }

    private List<Figure> figures(Item item, Shares points, int missing, int asked) {
        Interval possible = ranges.itemPoints(item.id()).orElse(Interval.UNBOUNDED);
        List<Figure> figures =
                new ArrayList<>(List.of(points.mean(), points.standardDeviation(), points.difficulty(possible)));
        if (hasTwoValues(item)) {
            figures.add(points.proportion(possible));
        }
        figures.add(points.floor(possible));
        figures.add(points.ceiling(possible));
        figures.add(new Figure(Statistic.MISSING_RATE, missingRate(missing, asked)));
        return figures;
    }

    private static Estimate missingRate(int missing, int asked) {
        Basis basis = new Basis(asked, MissingAnswers.ASKED);
        return asked < Least.PEOPLE
                ? new Estimate.NotEstimable(WhyNotEstimable.TOO_FEW_PEOPLE, basis)
                : Estimate.of((double) missing / asked, Intervals.wilson(missing, asked), basis);
    }

    private boolean hasTwoValues(Item item) {
        return scale.format(item.format().id())
                .map(format -> format.match(new ResponseFormat.Cases<>(
                        choice -> values(item, choice).size() == 2, whole -> false, decimal -> false, clock -> false)))
                .orElse(false);
    }

    private static Set<Double> values(Item item, ResponseFormat.Choice choice) {
        Map<Integer, OptionalDouble> own = item.points();
        return choice.options().stream()
                .map((Option option) -> own.getOrDefault(option.code(), option.points()))
                .flatMap(points -> points.stream().boxed())
                .collect(Collectors.toSet());
    }
}
