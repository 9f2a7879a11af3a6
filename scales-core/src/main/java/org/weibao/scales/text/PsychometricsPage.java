package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Report.AgainstCriterion;
import org.weibao.scales.assessment.psychometrics.Report.Agreement;
import org.weibao.scales.assessment.psychometrics.Report.NormGroup;
import org.weibao.scales.assessment.psychometrics.Report.NormGroups;
import org.weibao.scales.assessment.psychometrics.Report.OfItem;
import org.weibao.scales.assessment.psychometrics.Report.OfScore;
import org.weibao.scales.assessment.psychometrics.Report.Pairs;

/** A psychometric report for a psychologist: every number with its interval, with n, and with what became of missing answers. */
public final class PsychometricsPage {

    private static final String INDENT = "  ";
    private static final int MOST_LINES_NAMED = 20;

    private final Report report;
    private final Labels labels;
    private final Words words;
    private final FigureWords figures;
    private final Page page = new Page();

    private PsychometricsPage(Report report, Labels labels, Words words) {
        this.report = report;
        this.labels = labels;
        this.words = words;
        this.figures = new FigureWords(words);
    }

    /** @param labels of the scale, in the language of {@code words} */
    public static String print(Report report, Labels labels, Words words) {
        PsychometricsPage psychometrics = new PsychometricsPage(report, labels, words);
        psychometrics.head();
        psychometrics.items();
        psychometrics.scores();
        report.retest().ifPresent(pairs -> psychometrics.pairs("explain.psychometrics.retest", pairs));
        report.informants().ifPresent(pairs -> psychometrics.pairs("explain.psychometrics.informants", pairs));
        report.criterion().ifPresent(psychometrics::criterion);
        psychometrics.norms();
        psychometrics.remarks();
        return psychometrics.page.toString();
    }

    private void head() {
        page.heading(words.text(
                "explain.psychometrics.title",
                labels.title().orElse(report.scale().id()),
                report.scale().id(),
                report.scale().version()));
        say(
                "explain.psychometrics.sample",
                number(report.intake().forms()),
                number(report.intake().refusedLines().size()));
        lines(report.intake().refusedLines());
        if (report.intake().repeatedRefs() > 0) {
            say("explain.psychometrics.repeated", number(report.intake().repeatedRefs()));
        }
        say("explain.psychometrics.how", number(report.resamples()), String.valueOf(report.seed()));
    }

    private void items() {
        page.heading(words.text("explain.psychometrics.items"));
        report.items().forEach(this::item);
    }

    private void item(OfItem item) {
        page.paragraph("", label(item.item()));
        if (item.notAsked() + item.withoutPoints() > 0) {
            page.paragraph(
                    INDENT,
                    words.text(
                            "explain.psychometrics.left-out", number(item.notAsked()), number(item.withoutPoints())));
        }
        page.paragraph(INDENT, figures.all(item.figures()));
    }

    private void scores() {
        page.heading(words.text("explain.psychometrics.scores"));
        report.scores().forEach(this::score);
    }

    private void score(OfScore score) {
        page.paragraph("", scoreLabel(score.score()));
        if (score.unscorable() > 0) {
            page.paragraph(INDENT, words.text("explain.psychometrics.unscorable", number(score.unscorable())));
        }
        score.figures().forEach(figure -> page.paragraph(INDENT, figures.one(figure)));
        if (!score.items().isEmpty()) {
            page.paragraph(INDENT, words.text("explain.psychometrics.halves", list(score.odd()), list(score.even())));
            score.items().forEach(item -> page.paragraph(INDENT + INDENT, because(item.item(), item.figures())));
        }
    }

    private void pairs(String heading, Pairs pairs) {
        page.heading(words.text(heading));
        say("explain.psychometrics.matched", number(pairs.matched()), number(pairs.unmatched()));
        lines(pairs.refusedLines());
        pairs.scores().forEach(this::agreement);
        pairs.items().forEach(item -> page.paragraph(INDENT, because(item.id(), item.figures())));
    }

    private void agreement(Agreement agreement) {
        page.paragraph("", scoreLabel(agreement.id()));
        agreement.figures().forEach(figure -> page.paragraph(INDENT, figures.one(figure)));
    }

    private void criterion(AgainstCriterion criterion) {
        page.heading(words.text("explain.psychometrics.criterion", scoreLabel(criterion.score())));
        say(
                "explain.psychometrics.criterion-groups",
                number(criterion.withCriterion()),
                number(criterion.without()),
                number(criterion.unmatched()));
        lines(criterion.refusedLines());
        say(criterion.lowIsPositive() ? "explain.psychometrics.low-positive" : "explain.psychometrics.high-positive");
        criterion.figures().forEach(figure -> page.paragraph(INDENT, figures.one(figure)));
    }

    private void norms() {
        page.heading(words.text("explain.psychometrics.norms"));
        report.norms().forEach(this::norm);
    }

    private void norm(NormGroups norms) {
        page.paragraph("", scoreLabel(norms.score()));
        if (norms.unplaced() > 0) {
            page.paragraph(INDENT, words.text("explain.psychometrics.unplaced", number(norms.unplaced())));
        }
        norms.groups().forEach(this::group);
    }

    private void group(NormGroup group) {
        String who = group.age()
                .map(age -> words.text(
                        "explain.psychometrics.group",
                        group.sex().flatMap(words::word).orElse(""),
                        words.ages(age)))
                .orElse(words.text("explain.psychometrics.everybody"));
        boolean estimated = !group.ranks().isEmpty();
        String said = estimated
                ? figures.all(group.figures(), group.percentiles())
                : figures.estimate(group.figures().get(0).estimate());
        page.paragraph(INDENT, words.text("screen.because", who, said));
    }

    private void remarks() {
        List<String> remarks = new PsychometricRemarks(report, words).all();
        page.heading(words.text("explain.psychometrics.remarks"));
        List<String> all = new ArrayList<>(remarks);
        all.add(words.text("explain.psychometrics.limits"));
        all.forEach(remark -> page.paragraph("- ", remark));
    }

    private String because(String item, List<Figure> of) {
        return words.text("screen.because", item, figures.all(of));
    }

    private void lines(List<Long> refused) {
        if (!refused.isEmpty()) {
            String named = refused.stream()
                    .limit(MOST_LINES_NAMED)
                    .map(String::valueOf)
                    .collect(joined());
            say(
                    refused.size() > MOST_LINES_NAMED
                            ? "explain.psychometrics.lines-more"
                            : "explain.psychometrics.lines",
                    named);
        }
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(words.text("screen.list"));
    }

    private String list(List<String> ids) {
        return ids.stream().collect(joined());
    }

    private String label(String item) {
        return named(item, labels.item(item));
    }

    private String scoreLabel(String score) {
        return named(score, labels.score(score));
    }

    private static String named(String id, Optional<String> label) {
        return label.map(words -> id + " " + words).orElse(id);
    }

    private void say(String key, String... arguments) {
        page.paragraph("", words.text(key, arguments));
    }

    private static String number(int count) {
        return String.valueOf(count);
    }
}
