package org.weibao.scales.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.Report.OfScore;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.TheoreticalRanges;
import org.weibao.scales.psychometrics.ItemsOfScore.Part;

/** Every score: how it is spread, how far its items measure one thing, and how precise it is. */
record ScoreAnalysis(ScaleDefinition scale, TheoreticalRanges ranges, Sample sample) {

    List<OfScore> all() {
        return scale.scores().stream().map(this::of).toList();
    }

    private OfScore of(Score score) {
        List<Part> parts = new ItemsOfScore(scale, ranges).of(score);
        double[] scores = values(sample, score.id());
        Shares spread = new Shares(scores, MissingAnswers.SCORED);
        Interval possible = ranges.score(score.id());
        List<Figure> figures = new ArrayList<>(
                List.of(spread.mean(), spread.standardDeviation(), spread.floor(possible), spread.ceiling(possible)));
        Reliability reliability = new Reliability(score.id(), parts, Table.of(sample.forms(), parts));
        figures.addAll(reliability.figures());
        return new OfScore(
                score.id(),
                sample.forms().size() - scores.length,
                figures,
                reliability.items(),
                half(parts, 0),
                half(parts, 1));
    }

    static double[] values(Sample sample, String score) {
        return sample.forms().stream()
                .map(Form::scores)
                .filter(scores -> scores.containsKey(score))
                .mapToDouble((Map<String, Double> scores) -> scores.get(score))
                .toArray();
    }

    private static List<String> half(List<Part> parts, int first) {
        return IntStream.iterate(first, item -> item < parts.size(), item -> item + 2)
                .mapToObj(item -> parts.get(item).item())
                .toList();
    }
}
