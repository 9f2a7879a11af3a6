package org.weibao.scales.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.monitoring.Caution;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.FlagCourse;
import org.weibao.scales.assessment.monitoring.Interval;
import org.weibao.scales.assessment.monitoring.Point;
import org.weibao.scales.assessment.monitoring.ScoreChange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.ScaleDefinition;

/** What changed over time, on one screen: open safety flags first, whatever the scores say. No line is wider than 80 columns. */
public final class ComparisonScreen {

    private final Comparison comparison;
    private final ScaleWords scale;
    private final Words words;
    private final Page page = new Page();

    private ComparisonScreen(Comparison comparison, ScaleWords scale, Words words) {
        this.comparison = comparison;
        this.scale = scale;
        this.words = words;
    }

    /**
     * @param referral on the latest assessment and what became worse
     * @param language {@code zh} or {@code en}
     */
    public static String print(Comparison comparison, Referral referral, ScaleDefinition definition, String language) {
        Words words = Words.in(language);
        return new ComparisonScreen(comparison, new ScaleWords(definition, words), words).print(referral);
    }

    private String print(Referral referral) {
        page.paragraph(
                "",
                words.text(
                        "change.title",
                        scale.title().orElse(comparison.scale()),
                        String.valueOf(comparison.points().size())));
        IntStream.range(0, comparison.points().size()).forEach(this::point);
        notComparable();
        safety();
        changes();
        cautions();
        page.heading(words.text("change.referral"));
        referral.statements().forEach(statement -> item(words.in(statement)));
        item(words.text("change.referral-alone"));
        page.heading(words.text("screen.no-diagnosis"));
        item(words.text("change.no-cause"));
        item(words.text("screen.hotline"));
        return page.toString();
    }

    private void point(int index) {
        Point point = comparison.points().get(index);
        String day = point.answeredOn().map(LocalDate::toString).orElse(words.text("change.day-unknown"));
        String which = String.valueOf(index + 1);
        item(point.ref()
                .map(ref -> words.text("change.point-ref", which, day, ref))
                .orElseGet(() -> words.text("change.point", which, day)));
    }

    private void notComparable() {
        if (!comparison.notComparable().isEmpty()) {
            page.heading(words.text("change.not-comparable"));
            comparison.notComparable().forEach(why -> item(word(why)));
        }
    }

    private void safety() {
        List<FlagCourse> open = comparison.openSafetyFlags();
        if (!open.isEmpty()) {
            page.heading(words.text("change.safety"));
            open.forEach(flag ->
                    item(words.text("screen.because", scale.flag(flag.id()).orElse(flag.id()), states(flag))));
            item(words.text("change.safety-first"));
        }
    }

    private String states(FlagCourse flag) {
        return IntStream.range(0, flag.states().size())
                .mapToObj(i -> words.text(
                        "change.state",
                        String.valueOf(i + 1),
                        word(flag.states().get(i))))
                .collect(Collectors.joining(words.text("screen.separator")));
    }

    /** The main score, and others of which something can be said; the rest is only listed. */
    private void changes() {
        ChangeLines lines = new ChangeLines(scale, words);
        Predicate<ScoreChange> inFull = change -> change.main() || change.isJudged();
        page.heading(words.text("change.scores"));
        comparison.scores().stream()
                .filter(inFull)
                .sorted(Comparator.comparing(ScoreChange::main).reversed())
                .forEach(change -> {
                    item(lines.values(change));
                    lines.of(change).forEach(line -> page.paragraph("     ", words.capitalised(line)));
                });
        List<ScoreChange> others = comparison.scores().stream()
                .filter(inFull.negate())
                .filter(ComparisonScreen::concernsWhoeverAnswers)
                .toList();
        if (!others.isEmpty()) {
            page.heading(words.text("change.others"));
            others.forEach(change -> item(lines.values(change)));
        }
    }

    private static boolean concernsWhoeverAnswers(ScoreChange change) {
        return change.values().stream()
                .anyMatch(value -> !(value instanceof Unscorable unscorable)
                        || unscorable.reason() != Unscorable.Reason.NOT_FOR_THIS_RESPONDENT);
    }

    private void cautions() {
        List<String> cautions = Stream.concat(
                        IntStream.range(0, comparison.intervals().size())
                                .mapToObj(this::interval)
                                .flatMap(Optional::stream),
                        comparison.cautions().stream().map(this::word))
                .toList();
        if (!cautions.isEmpty()) {
            page.heading(words.text("change.cautions"));
            cautions.forEach(this::item);
        }
    }

    private Optional<String> interval(int index) {
        Interval interval = comparison.intervals().get(index);
        String days =
                interval.days().stream().mapToObj(String::valueOf).findFirst().orElse("?");
        return interval.cautions().isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "change.interval",
                        String.valueOf(index + 1),
                        String.valueOf(index + 2),
                        days,
                        join(interval.cautions())));
    }

    private String join(List<Caution> cautions) {
        return cautions.stream().map(this::word).collect(Collectors.joining(words.text("screen.separator")));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }
}
