package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.ScoreChange;
import org.weibao.scales.assessment.monitoring.Trend;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.definition.Rounding;

/** What became of one score, in words. */
record ChangeLines(ScaleWords scale, Words words) {

    private static final Rounding HUNDREDTHS = new Rounding(Rounding.Mode.HALF_UP, 2);
    private static final Rounding THOUSANDTHS = new Rounding(Rounding.Mode.HALF_UP, 3);
    private static final double PERCENT = 100;

    /** {@code 总分：15 → 未答的题太多 → 9}. */
    String values(ScoreChange change) {
        String values = change.values().stream().map(this::value).collect(Collectors.joining(" → "));
        return words.text("screen.score", scale.score(change.id()).orElse(change.id()), values);
    }

    private String value(ScoreResult result) {
        if (result instanceof Unscorable unscorable) {
            return words.text("change.unscorable", word(unscorable.reason()));
        }
        return result instanceof Scored scored ? words.score(scored.value()) : "";
    }

    List<String> of(ScoreChange change) {
        List<String> lines = new ArrayList<>();
        if (change.latest().isPresent()) {
            lines.add(words.text("change.first-to-last", change(change.overall())));
            lines.add(words.text("change.since-last", change(change.latest().get())));
        } else {
            lines.add(change(change.overall()));
        }
        change.reliability().filter(known -> change.isJudged()).ifPresent(known -> lines.add(basis(known)));
        change.reliability()
                .filter(known -> change.isJudged())
                .flatMap(Reliability::doubt)
                .ifPresent(doubt -> lines.add(words.text("notice.doubt", words.in(doubt))));
        change.trend().ifPresent(trend -> lines.add(trend(trend)));
        change.cautions().forEach(caution -> lines.add(word(caution)));
        return lines;
    }

    private String change(Change change) {
        String verdict = change.notJudged()
                .map(why -> words.text("screen.because", word(change.verdict()), word(why)))
                .orElseGet(() -> word(change.verdict()));
        return change.difference().isPresent()
                ? words.text("change.by", signed(change.difference().getAsDouble()), verdict)
                : verdict;
    }

    private String basis(Reliability reliability) {
        return words.text(
                "change.basis",
                hundredths(reliability.minimalDetectableChange()),
                words.text(
                        "change.coefficient",
                        word(reliability.kind()),
                        Numeral.text(reliability.value()),
                        Numeral.text(reliability.sd())));
    }

    private String trend(Trend trend) {
        String direction = words.text("change.trend", String.valueOf(trend.points()), word(trend.direction()));
        String slope = words.text(
                "change.slope",
                signed(HUNDREDTHS.round(trend.slope())),
                hundredths(trend.low()),
                hundredths(trend.high()),
                String.valueOf(Math.round(trend.coverage() * PERCENT)));
        String certainty = words.text(
                trend.isEstablished() ? "change.established" : "change.not-established",
                Numeral.text(THOUSANDTHS.round(trend.p())));
        String leftOut = trend.leftOut() == 0 ? "" : words.text("change.left-out", String.valueOf(trend.leftOut()));
        return direction + slope + certainty + leftOut;
    }

    private static String hundredths(double value) {
        return Numeral.text(HUNDREDTHS.round(value));
    }

    private static String signed(double value) {
        return value > 0 ? "+" + Numeral.text(value) : Numeral.text(value);
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
