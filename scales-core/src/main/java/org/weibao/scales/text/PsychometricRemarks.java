package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Estimate.Estimated;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Report.OfScore;
import org.weibao.scales.assessment.psychometrics.Statistic;

/** What a reader of a report should look at first. The bounds are conventions, each named in {@code docs/psychometrics.md}. */
record PsychometricRemarks(Report report, Words words) {

    /** Ebel RL. Essentials of Educational Measurement, 1979: below 0.20 an item hardly tells people apart. */
    private static final double HARDLY_TELLS_APART = 0.2;

    /** Terwee CB et al. J Clin Epidemiol 2007;60:34–42: more than 15 % at an end. */
    private static final double TOO_MANY_AT_AN_END = 0.15;

    List<String> all() {
        List<String> remarks = new ArrayList<>();
        report.scores().forEach(score -> addOf(score, remarks));
        report.criterion()
                .flatMap(criterion -> known(criterion.figures(), Statistic.AREA_UNDER_CURVE))
                .flatMap(Estimated::bounds)
                .filter(bounds -> bounds.low() <= 0.5)
                .ifPresent(bounds -> remarks.add(words.text("explain.psychometrics.remark-area")));
        return remarks;
    }

    private void addOf(OfScore score, List<String> remarks) {
        add("explain.psychometrics.remark-reversed", score, items(score, value -> value < 0), remarks);
        add(
                "explain.psychometrics.remark-weak",
                score,
                items(score, value -> value >= 0 && value < HARDLY_TELLS_APART),
                remarks);
        add("explain.psychometrics.remark-floor", score, atEnd(score, Statistic.FLOOR), remarks);
        add("explain.psychometrics.remark-ceiling", score, atEnd(score, Statistic.CEILING), remarks);
    }

    private void add(String key, OfScore score, List<String> which, List<String> remarks) {
        if (!which.isEmpty()) {
            remarks.add(words.text(key, score.score(), String.join(words.text("screen.list"), which)));
        }
    }

    private static List<String> items(OfScore score, Predicate<Double> correlation) {
        return score.items().stream()
                .filter(item -> known(item.figures(), Statistic.ITEM_REST_CORRELATION)
                        .map(Estimated::value)
                        .filter(correlation)
                        .isPresent())
                .map(Report.ItemInScore::item)
                .toList();
    }

    private static List<String> atEnd(OfScore score, Statistic end) {
        return known(score.figures(), end)
                .map(Estimated::value)
                .filter(share -> share > TOO_MANY_AT_AN_END)
                .map(share -> FigureWords.number(share, true))
                .stream()
                .toList();
    }

    private static Optional<Estimated> known(List<Figure> figures, Statistic statistic) {
        return Figure.find(figures, statistic).flatMap(Estimate::estimated);
    }
}
