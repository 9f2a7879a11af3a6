package org.weibao.scales.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.assessment.monitoring.Correction.Difference;
import org.weibao.scales.assessment.monitoring.Stamp;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.ScaleDefinition;

/** What a correction changes, on one screen: the level first, then what differs, then which result it replaces. */
public final class CorrectionScreen {

    private final Correction correction;
    private final ScaleWords scale;
    private final Words words;
    private final Page page = new Page();

    private CorrectionScreen(Correction correction, ScaleWords scale, Words words) {
        this.correction = correction;
        this.scale = scale;
        this.words = words;
    }

    /** @param language {@code zh} or {@code en} */
    public static String print(Correction correction, ScaleDefinition definition, String language) {
        Words words = Words.in(language);
        return new CorrectionScreen(correction, new ScaleWords(definition, words), words).print();
    }

    private String print() {
        page.paragraph("", words.text("correction.title", scale.title().orElse("")));
        item(level());
        correction.remarks().forEach(remark -> item(word(remark)));
        page.heading(words.text("correction.items"));
        item(
                correction.items().isEmpty()
                        ? words.text("correction.nothing")
                        : correction.items().stream()
                                .map(scale::numbered)
                                .collect(Collectors.joining(words.text("screen.list"))));
        page.heading(words.text("correction.differences"));
        if (correction.differences().isEmpty()) {
            item(words.text("correction.nothing"));
        }
        correction.differences().forEach(difference -> item(line(difference)));
        page.heading(words.text("correction.replaces"));
        stamp(correction.replaces());
        page.heading(words.text("correction.by"));
        stamp(correction.by());
        page.heading(words.text("screen.no-diagnosis"));
        item(words.text("correction.people-decide"));
        item(words.text("screen.hotline"));
        return page.toString();
    }

    private String level() {
        String before = words.text(
                "correction.level",
                word(correction.level().before()),
                words.within(correction.within().before()));
        String after = words.text(
                "correction.level",
                word(correction.level().after()),
                words.within(correction.within().after()));
        return correction.level().differs() || correction.within().differs()
                ? words.text("correction.level-changed", before, after)
                : words.text("correction.level-same", after);
    }

    private String line(Difference difference) {
        String none = words.text("correction.none");
        return words.text(
                "correction.difference",
                name(difference),
                difference.before().map(id -> said(difference, id)).orElse(none),
                difference.after().map(id -> said(difference, id)).orElse(none));
    }

    private String name(Difference difference) {
        Optional<String> label = switch (difference.kind()) {
            case SCORE -> scale.score(difference.id());
            case BANDING -> scale.banding(difference.id());
            case FLAG -> scale.flag(difference.id());
            case OUTCOME -> scale.outcome(difference.id());
            case RESPONDENT -> words.find("correction." + difference.id());
            case QUALITY -> Optional.of(word(difference.kind()));
        };
        return label.orElseGet(() -> words.text("correction.named", word(difference.kind()), difference.id()));
    }

    private String said(Difference difference, String id) {
        return switch (difference.kind()) {
            case SCORE -> named(Unscorable.Reason.class, id).orElse(id);
            case BANDING, OUTCOME -> scale.band(id).orElse(id);
            case FLAG -> named(FlagState.class, id).orElse(id);
            case QUALITY -> named(Quality.Validity.class, id).orElse(id);
            case RESPONDENT -> id;
        };
    }

    private <E extends Enum<E> & Named> Optional<String> named(Class<E> vocabulary, String id) {
        return Named.find(vocabulary, id).flatMap(words::word);
    }

    /** References and digests are given letter by letter. */
    private void stamp(Stamp stamp) {
        page.paragraph(
                "   · ",
                words.text(
                        "correction.stamp",
                        stamp.ref().orElseGet(() -> words.text("correction.no-ref")),
                        stamp.answeredOn().map(LocalDate::toString).orElseGet(() -> words.text("change.day-unknown")),
                        stamp.scale().id(),
                        stamp.scale().version()));
        page.paragraph("   · ", stamp.digest().orElseGet(() -> words.text("correction.no-digest")));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }
}
