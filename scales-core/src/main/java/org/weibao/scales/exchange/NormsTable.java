package org.weibao.scales.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.NormKind;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Report.NormGroup;
import org.weibao.scales.assessment.psychometrics.Report.NormGroups;
import org.weibao.scales.assessment.psychometrics.Report.Rank;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.TheoreticalRanges;

/** Norm groups as a {@code *.norms.csv} that a scale file reads. A group that could not be estimated becomes a comment. */
public final class NormsTable {

    private static final int DECIMALS = 4;
    private static final int MOST_DECIMALS = 9;

    private final NormKind kind;
    private final TheoreticalRanges ranges;

    private NormsTable(NormKind kind, TheoreticalRanges ranges) {
        this.kind = kind;
        this.ranges = ranges;
    }

    /** Always the same bytes for the same report; lines end with LF. */
    public static String text(Report report, ScaleDefinition scale, NormKind kind) {
        NormsTable table = new NormsTable(kind, TheoreticalRanges.of(scale));
        String header = "sex,age-from,age-to,score," + (kind == NormKind.T_SCORE ? "mean,sd" : "raw,value");
        Stream<String> rows = report.norms().stream()
                .flatMap(score -> score.groups().stream()
                        .filter(group -> group.age().isPresent())
                        .flatMap(group -> table.rows(score, group)));
        return String.join("\n", Stream.concat(Stream.of(header), rows).toList()) + "\n";
    }

    private Stream<String> rows(NormGroups score, NormGroup group) {
        MonthRange age = group.age().orElseThrow();
        String start = group.sex().orElseThrow().id() + "," + from(age) + "," + to(age) + "," + score.score();
        if (!group.isNorm(kind)) {
            return Stream.of("# " + start.replace(',', ' ') + ": not estimable, n=" + n(group));
        }
        return kind == NormKind.T_SCORE
                ? Stream.of(
                        start + "," + value(group, Statistic.MEAN) + "," + value(group, Statistic.STANDARD_DEVIATION))
                : ranks(score.score(), group.ranks())
                        .map(rank -> start + "," + from(rank.value()) + "," + rounded(rank.percentile()));
    }

    /** From the lowest possible value on, since a value below the first row has no norm. */
    private Stream<Rank> ranks(String score, List<Rank> ranks) {
        Interval possible = ranges.score(score);
        boolean lower =
                Double.isFinite(possible.low()) && possible.low() < ranks.get(0).value();
        return Stream.concat(lower ? Stream.of(new Rank(possible.low(), 0)) : Stream.empty(), ranks.stream());
    }

    /** Rounded down, so that the value itself is never before its own row; a table takes nine decimals. */
    private static String from(double value) {
        return Numeral.text(new BigDecimal(Numeral.text(value))
                .setScale(MOST_DECIMALS, RoundingMode.FLOOR)
                .doubleValue());
    }

    private static int n(NormGroup group) {
        return group.figures().get(0).estimate().basis().n();
    }

    private static String value(NormGroup group, Statistic statistic) {
        return Figure.find(group.figures(), statistic)
                .flatMap(Estimate::estimated)
                .map(known -> rounded(known.value()))
                .orElseThrow();
    }

    private static String rounded(double value) {
        BigDecimal decimal = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        // What is too small for four decimals would become a spread of nothing.
        return decimal.signum() == 0 ? Numeral.text(value) : Numeral.text(decimal.doubleValue());
    }

    private static String from(MonthRange age) {
        return age.fromMonths() % 12 == 0 ? age.fromMonths() / 12 + "y" : age.fromMonths() + "m";
    }

    /** An open end is an empty cell. */
    private static String to(MonthRange age) {
        if (age.toMonths() == MonthRange.OPEN) {
            return "";
        }
        return age.toMonths() % 12 == 11 ? age.toMonths() / 12 + "y" : age.toMonths() + "m";
    }
}
