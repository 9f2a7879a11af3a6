package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Completeness;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Operator;

/**
 * How one assessment came about, step by step: the arithmetic of every score, its bands with their lower ends, what each flag rests on.
 * For professionals and authors of scales; it shows answers and ids.
 */
public final class AssessmentExplanation {

    /** How evidence says that the contrary is needed. */
    private static final String NOT = "not ";

    private final ScaleWords scale;
    private final Words words;
    private final Page page = new Page();

    private AssessmentExplanation(ScaleWords scale) {
        this.scale = scale;
        this.words = scale.words();
    }

    /** Explains an assessment of the scale that the labels speak of. */
    public static String print(Assessment assessment, ScaleWords scale) {
        return new AssessmentExplanation(scale).print(assessment);
    }

    private String print(Assessment assessment) {
        String id = assessment.scale().id();
        page.paragraph("■ ", scale.title().orElse(id));
        page.paragraph(
                "  ",
                words.text(
                        "explain.identity",
                        id,
                        assessment.scale().version(),
                        assessment.scale().digest()));
        completeness(assessment.completeness());
        page.heading(words.text("explain.scores"));
        assessment.scores().forEach(this::score);
        page.heading(words.text("explain.flags"));
        assessment.flags().stream()
                .filter(flag -> flag.state() != FlagState.CLEAR)
                .forEach(this::flag);
        clear(assessment.flags());
        outcomes(assessment.outcomes());
        remarks(assessment);
        return page.toString();
    }

    private void completeness(Completeness form) {
        page.paragraph(
                "  ", words.text("explain.answered", String.valueOf(form.answered()), String.valueOf(form.items())));
        items("explain.missing", form.missing());
        items("explain.not-asked", form.notAsked());
    }

    private void items(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            page.paragraph(
                    "  ",
                    words.text(
                            key, ids.stream().map(this::item).collect(Collectors.joining(words.text("screen.list")))));
        }
    }

    private void score(ScoreResult score) {
        String name = named(score.id(), scale.score(score.id()));
        if (score instanceof Scored scored) {
            page.paragraph("  · ", words.text("screen.because", name, scored.how()));
            page.paragraph("      ", state(scored));
            scored.bands().forEach(this::band);
        } else if (score instanceof Unscorable unscorable) {
            page.paragraph(
                    "  · ",
                    words.text(
                            "screen.because",
                            name,
                            words.word(unscorable.reason()).orElse("")));
        }
    }

    private String state(Scored score) {
        String answered = words.text(
                score.partial() ? "explain.partial" : "explain.complete",
                String.valueOf(score.answered()),
                String.valueOf(score.of()));
        return Double.isFinite(score.low()) && Double.isFinite(score.high())
                ? answered
                        + words.text("screen.separator")
                        + words.text("explain.range", Numeral.text(score.low()), Numeral.text(score.high()))
                : answered;
    }

    private void band(BandResult band) {
        String name = named(band.id(), scale.band(band.id()));
        String from =
                lowerEnd(band).map(end -> words.text("explain.band-from", end)).orElse("");
        String banding = named(band.banding(), scale.banding(band.banding()));
        page.paragraph("      → ", words.text("screen.because", banding, name + from));
    }

    /** Where the band begins; empty for the lowest band, and where that depends on the respondent. */
    private Optional<String> lowerEnd(BandResult band) {
        return scale.definition()
                .banding(band.banding())
                .map(Banding::groups)
                .filter(groups -> groups.size() == 1)
                .flatMap(groups -> groups.get(0).bands().stream()
                        .filter(each -> each.id().equals(band.id()))
                        .findFirst())
                .map(Band::from)
                .filter(Double::isFinite)
                .map(Numeral::text);
    }

    private void flag(Flag flag) {
        List<String> about = new ArrayList<>();
        words.word(flag.state()).ifPresent(about::add);
        words.word(flag.risk()).filter(risk -> !flag.invalidates()).ifPresent(about::add);
        flag.kind().flatMap(words::word).ifPresent(about::add);
        flag.duty().flatMap(words::word).ifPresent(about::add);
        String said = String.join(words.text("screen.list"), about);
        page.paragraph("  · ", words.text("explain.flag", named(flag.id(), scale.flag(flag.id())), said));
        flag.because().forEach(evidence -> page.paragraph("      ← ", evidence(evidence)));
    }

    private String evidence(Evidence evidence) {
        String subject =
                words.text("explain.subject", words.word(evidence.subject()).orElse(""), subject(evidence));
        String reading = words.word(evidence.reading()).orElse("");
        String found = evidence.found().map(value -> found(evidence, value)).orElse(reading);
        String read = words.text("screen.because", subject, found);
        return evidence.needs()
                .map(needs -> words.text("explain.needs", read, needs(needs)))
                .orElse(read);
    }

    private String subject(Evidence evidence) {
        return switch (evidence.subject()) {
            case ITEM -> item(evidence.id());
            case SCORE -> named(evidence.id(), scale.score(evidence.id()));
            case BANDING -> named(evidence.id(), scale.banding(evidence.id()));
            case OUTCOME -> named(evidence.id(), scale.outcome(evidence.id()));
            case FLAG -> named(evidence.id(), scale.flag(evidence.id()));
            case RESPONDENT, QUALITY -> evidence.id();
        };
    }

    private String found(Evidence evidence, String value) {
        return switch (evidence.subject()) {
            case ITEM -> named(value, scale.option(evidence.id(), value));
            case BANDING, OUTCOME -> named(value, scale.band(value));
            case SCORE, FLAG, RESPONDENT, QUALITY -> value;
        };
    }

    /** A comparison as files write it, {@code at-least 1}, in words. */
    private String needs(String needs) {
        String said = needs.replace(" | ", words.text("explain.or"));
        for (Operator operator : Operator.values()) {
            String word = words.word(operator).orElse(operator.id());
            said = said.replaceAll("(?<![a-z-])" + operator.id() + "(?![a-z-])", word);
        }
        return said.startsWith(NOT) ? words.text("explain.not", said.substring(NOT.length())) : said;
    }

    private void clear(List<Flag> flags) {
        String clear = flags.stream()
                .filter(flag -> flag.state() == FlagState.CLEAR)
                .map(Flag::id)
                .collect(Collectors.joining(words.text("screen.list")));
        if (!clear.isEmpty()) {
            page.paragraph(
                    "  · ",
                    words.text("screen.because", words.word(FlagState.CLEAR).orElse(""), clear));
        }
    }

    private void outcomes(List<Outcome> outcomes) {
        if (!outcomes.isEmpty()) {
            page.heading(words.text("explain.outcomes"));
        }
        for (Outcome outcome : outcomes) {
            String result = named(outcome.result(), scale.result(outcome.result()));
            String open = outcome.higherUndetermined()
                    ? words.text("screen.separator") + words.text("screen.higher-undetermined")
                    : "";
            page.paragraph(
                    "  · ",
                    words.text("screen.because", named(outcome.id(), scale.outcome(outcome.id())), result + open));
        }
    }

    private void remarks(Assessment assessment) {
        page.heading(words.text("explain.remarks"));
        page.paragraph("  · ", words.word(assessment.quality().validity()).orElse(""));
        assessment
                .quality()
                .because()
                .forEach(reason -> scale.reason(reason).ifPresent(text -> page.paragraph("  · ", text)));
        assessment
                .notices()
                .forEach(notice -> page.paragraph("  · ", scale.notice(notice).orElse(notice.code())));
    }

    private String item(String id) {
        return named(id, scale.item(id));
    }

    private String named(String id, Optional<String> label) {
        return label.filter(text -> !text.equals(id))
                .map(text -> words.text("explain.named", id, text))
                .orElse(id);
    }
}
