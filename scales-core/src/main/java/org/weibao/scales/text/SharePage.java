package org.weibao.scales.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.disclosure.SharePacket;
import org.weibao.scales.assessment.disclosure.SharePacket.Clinical;
import org.weibao.scales.assessment.disclosure.SharePacket.ScaleResult;
import org.weibao.scales.assessment.disclosure.SharePacket.ScoreLine;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Within;

/** A share packet on paper: on what ground, for what, the least that is needed, and how it may be used. */
public final class SharePage {

    private static final int IN_MONTHS = 36;

    private final SharePacket packet;
    private final Map<String, ScaleWords> scales;
    private final Words words;
    private final GroundLines grounds;
    private final Page page = new Page();

    private SharePage(SharePacket packet, Map<String, ScaleWords> scales, Words words) {
        this.packet = packet;
        this.scales = scales;
        this.words = words;
        this.grounds = new GroundLines(scales, List.of(), words);
    }

    /**
     * @param definitions of the scales of the case
     * @param language {@code zh} or {@code en}
     */
    public static String print(SharePacket packet, List<ScaleDefinition> definitions, String language) {
        Words words = Words.in(language);
        return new SharePage(packet, ScaleWords.byId(definitions, words), words).print();
    }

    private String print() {
        page.paragraph("", words.text("screen.share-title", word(packet.recipient())));
        packet.ref().ifPresent(ref -> page.paragraph("", words.text("screen.share-ref", ref)));
        page.heading(words.text("screen.share-ground"));
        item(word(packet.ground()));
        item(words.text("screen.share-consent", word(packet.consent())));
        page.heading(words.text("screen.share-purpose"));
        packet.asks().forEach(ask -> item(word(ask)));
        item(
                packet.within().equals(Within.NOW)
                        ? words.text("screen.share-now")
                        : words.text("screen.share-within", words.within(packet.within())));
        packet.clinical().ifPresent(this::clinical);
        if (!packet.signals().isEmpty()) {
            page.heading(words.text("screen.share-signals"));
            packet.signals().forEach(signal -> item(grounds.title(signal)));
        }
        rules();
        return page.toString();
    }

    private void rules() {
        page.heading(words.text("screen.share-rules"));
        if (packet.guardianNotFirst()) {
            item(words.text("screen.share-guardian-not-first"));
        }
        item(words.text("screen.share-necessity"));
        item(words.text("screen.share-limits"));
        item(words.in(packet.disclaimer()));
        page.heading(words.text("screen.share-station"));
    }

    private void clinical(Clinical clinical) {
        page.heading(words.text("screen.share-clinical"));
        item(words.text("screen.share-level", word(clinical.level())));
        clinical.age().ifPresent(age -> item(words.text("screen.share-age", age(age.months()))));
        clinical.flags().forEach(flag -> item(grounds.title(flag)));
        clinical.results().forEach(this::result);
    }

    /** Years from the third birthday on, before it months. */
    private String age(MonthRange age) {
        boolean months = age.fromMonths() < IN_MONTHS && age.fromMonths() == age.toMonths();
        return months
                ? words.text("screen.share-months", String.valueOf(age.fromMonths()))
                : words.text("screen.share-years", String.valueOf(age.fromMonths() / 12));
    }

    private void result(ScaleResult result) {
        Optional<ScaleWords> scale = Optional.ofNullable(scales.get(result.scale()));
        String title = scale.flatMap(ScaleWords::title).orElse(result.scale());
        item(result.informant()
                .map(informant -> words.text("explain.named", title, word(informant)))
                .orElse(title));
        result.scores()
                .forEach(line -> line.value().ifPresent(value -> page.paragraph("     ", score(scale, line, value))));
    }

    private String score(Optional<ScaleWords> scale, ScoreLine line, double value) {
        String name = scale.flatMap(known -> known.score(line.score())).orElse(line.score());
        String partial = line.partial() ? words.text("screen.share-partial") : "";
        Stream<String> bands = line.bands().stream()
                .map(band -> scale.flatMap(known -> known.band(band)).orElse(band));
        return words.text(
                "screen.share-score",
                words.capitalised(name),
                Stream.concat(Stream.of(words.score(value) + partial), bands)
                        .collect(Collectors.joining(words.text("screen.list"))));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }
}
