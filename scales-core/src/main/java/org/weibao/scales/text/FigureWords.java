package org.weibao.scales.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.Report.Percentile;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.definition.Named;

/** Statistics in words: {@code 克龙巴赫 α 系数 0.85（0.82～0.88）【n=228，各题齐全者】}. */
record FigureWords(Words words) {

    private static final Set<Statistic> SHARES = Set.of(
            Statistic.FLOOR,
            Statistic.CEILING,
            Statistic.PROPORTION,
            Statistic.MISSING_RATE,
            Statistic.SENSITIVITY,
            Statistic.SPECIFICITY);

    /** In one line; those that rest on the same people say so together. */
    String all(List<Figure> figures) {
        Map<Basis, List<Figure>> byBasis = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.estimate().basis(), LinkedHashMap::new, Collectors.toList()));
        return byBasis.entrySet().stream()
                .map(entry -> together(entry.getValue()) + basis(entry.getKey()))
                .collect(Collectors.joining(words.text("explain.psychometrics.and")));
    }

    String one(Figure figure) {
        return all(List.of(figure));
    }

    /** As {@link #all}, with the percentiles of the same people. */
    String all(List<Figure> figures, List<Percentile> percentiles) {
        String shares = percentiles.stream()
                .map(percentile -> words.text(
                        "explain.psychometrics.percentile",
                        String.valueOf(percentile.percent()),
                        value(percentile.estimate(), false)))
                .collect(Collectors.joining(words.text("explain.psychometrics.and")));
        return all(figures) + words.text("explain.psychometrics.and") + shares;
    }

    /** Why there is nothing to say, or the value, with what it rests on. */
    String estimate(Estimate estimate) {
        return value(estimate, false) + basis(estimate.basis());
    }

    private String together(List<Figure> figures) {
        return figures.stream()
                .map(figure ->
                        word(figure.statistic()) + " " + value(figure.estimate(), SHARES.contains(figure.statistic())))
                .collect(Collectors.joining(words.text("explain.psychometrics.and")));
    }

    /** @param share whether it is said in percent */
    private String value(Estimate estimate, boolean share) {
        return estimate.match(
                known -> number(known.value(), share)
                        + known.bounds().map(bounds -> interval(bounds, share)).orElse(""),
                none -> words.text("explain.psychometrics.none", word(none.why())));
    }

    private String interval(Bounds bounds, boolean share) {
        return words.text("explain.psychometrics.interval", number(bounds.low(), share), number(bounds.high(), share));
    }

    private String basis(Basis basis) {
        return words.text("explain.psychometrics.basis", String.valueOf(basis.n()), word(basis.missing()));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }

    static String number(double value, boolean share) {
        BigDecimal rounded = share
                ? new BigDecimal(100 * value).setScale(1, RoundingMode.HALF_UP)
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.toPlainString() + (share ? "%" : "");
    }
}
