package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Report.AgainstCriterion;
import org.weibao.scales.assessment.psychometrics.Report.Agreement;
import org.weibao.scales.assessment.psychometrics.Report.ItemInScore;
import org.weibao.scales.assessment.psychometrics.Report.NormGroup;
import org.weibao.scales.assessment.psychometrics.Report.NormGroups;
import org.weibao.scales.assessment.psychometrics.Report.OfItem;
import org.weibao.scales.assessment.psychometrics.Report.OfScore;
import org.weibao.scales.assessment.psychometrics.Report.Pairs;
import org.weibao.scales.assessment.psychometrics.Report.Percentile;
import org.weibao.scales.assessment.psychometrics.Report.Rank;
import org.weibao.scales.definition.MonthRange;

/** A psychometric report as JSON: ids and numbers of groups. */
public final class PsychometricsJson {

    private static final int FORMAT = 1;
    private static final double CONFIDENCE = 0.95;

    private final Members members;

    private PsychometricsJson(Members members) {
        this.members = members;
    }

    /** @param normsBlock what to paste into the scale file; empty: left out */
    public static void write(JsonGenerator json, Report report, Optional<String> normsBlock) {
        json.writeStartObject();
        new PsychometricsJson(new Members(json)).report(report, normsBlock);
        json.writeEnd();
    }

    private void report(Report report, Optional<String> normsBlock) {
        members.whole("format", FORMAT)
                .object(
                        "scale",
                        () -> members.text("id", report.scale().id())
                                .text("version", report.scale().version())
                                .text("digest", report.scale().digest()));
        members.whole("forms", report.intake().forms());
        lines("refusedLines", report.intake().refusedLines());
        members.whole("repeatedRefs", report.intake().repeatedRefs())
                .number("seed", report.seed())
                .whole("resamples", report.resamples())
                .number("confidence", CONFIDENCE)
                .objects("items", report.items(), this::item)
                .objects("scores", report.scores(), this::score);
        report.retest().ifPresent(pairs -> members.object("retest", () -> pairs(pairs)));
        report.informants().ifPresent(pairs -> members.object("informants", () -> pairs(pairs)));
        report.criterion().ifPresent(criterion -> members.object("criterion", () -> criterion(criterion)));
        members.objects("norms", report.norms(), this::norms).text("normsBlock", normsBlock);
    }

    private void item(OfItem item) {
        members.text("id", item.item())
                .whole("answered", item.answered())
                .whole("withoutPoints", item.withoutPoints())
                .whole("missing", item.missing())
                .whole("notAsked", item.notAsked());
        figures(item.figures());
    }

    private void score(OfScore score) {
        members.text("id", score.score()).whole("unscorable", score.unscorable());
        figures(score.figures());
        members.objects("items", score.items(), this::itemInScore)
                .texts("odd", score.odd())
                .texts("even", score.even());
    }

    private void itemInScore(ItemInScore item) {
        members.text("id", item.item());
        figures(item.figures());
    }

    private void pairs(Pairs pairs) {
        members.whole("matched", pairs.matched()).whole("unmatched", pairs.unmatched());
        lines("refusedLines", pairs.refusedLines());
        members.objects("scores", pairs.scores(), this::agreement).objects("items", pairs.items(), this::agreement);
    }

    private void agreement(Agreement agreement) {
        members.text("id", agreement.id());
        figures(agreement.figures());
    }

    private void criterion(AgainstCriterion criterion) {
        members.text("score", criterion.score())
                .whole("with", criterion.withCriterion())
                .whole("without", criterion.without())
                .whole("unmatched", criterion.unmatched())
                .truth("lowIsPositive", criterion.lowIsPositive());
        lines("refusedLines", criterion.refusedLines());
        figures(criterion.figures());
    }

    private void norms(NormGroups norms) {
        members.text("score", norms.score())
                .whole("unplaced", norms.unplaced())
                .objects("groups", norms.groups(), this::group);
    }

    private void group(NormGroup group) {
        members.id("sex", group.sex());
        group.age().ifPresent(age -> members.object("ageMonths", () -> ages(age)));
        figures(group.figures());
        members.objects("percentiles", group.percentiles(), this::percentile)
                .objects("ranks", group.ranks(), this::rank);
    }

    /** Without {@code to} when open above. */
    private void ages(MonthRange age) {
        members.whole("from", age.fromMonths());
        if (age.toMonths() != MonthRange.OPEN) {
            members.whole("to", age.toMonths());
        }
    }

    private void percentile(Percentile percentile) {
        members.whole("percent", percentile.percent());
        estimate(percentile.estimate());
    }

    private void rank(Rank rank) {
        members.number("value", rank.value()).number("percentile", rank.percentile());
    }

    private void figures(List<Figure> figures) {
        members.objects("figures", figures, this::figure);
    }

    private void figure(Figure figure) {
        members.id("measure", figure.statistic());
        estimate(figure.estimate());
    }

    /** Either a {@code value} or a {@code reason} why there is none. */
    private void estimate(Estimate estimate) {
        estimate.match(
                known -> {
                    members.number("value", known.value());
                    known.bounds().ifPresent(this::bounds);
                    return members;
                },
                none -> members.id("reason", none.why()));
        members.whole("n", estimate.basis().n()).id("of", estimate.basis().missing());
    }

    private void bounds(Bounds bounds) {
        members.json()
                .writeStartArray("interval")
                .write(Members.decimal(bounds.low()))
                .write(Members.decimal(bounds.high()))
                .writeEnd();
        members.id("by", bounds.by());
    }

    private void lines(String name, List<Long> numbers) {
        members.json().writeStartArray(name);
        numbers.forEach(number -> members.json().write(number));
        members.json().writeEnd();
    }
}
