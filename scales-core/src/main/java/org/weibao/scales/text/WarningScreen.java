package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.monitoring.Warning;
import org.weibao.scales.assessment.monitoring.Warning.Standing;
import org.weibao.scales.assessment.monitoring.WarningColour;
import org.weibao.scales.assessment.monitoring.WarningList;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.Messages;

/** A warning list on a screen: whom to see first, until when, why. References and line numbers, never answers. */
public final class WarningScreen {

    private final WarningList list;
    private final ScaleWords scale;
    private final Words words;
    private final Page page = new Page();

    private WarningScreen(WarningList list, ScaleWords scale, Words words) {
        this.list = list;
        this.scale = scale;
        this.words = words;
    }

    /** @param language {@code zh} or {@code en} */
    public static String print(WarningList list, ScaleDefinition definition, String language) {
        Words words = Words.in(language);
        return new WarningScreen(list, new ScaleWords(definition, words), words).print();
    }

    private String print() {
        page.paragraph(
                "",
                words.text(
                        "warning.title",
                        scale.title().orElse(list.scale()),
                        String.valueOf(list.lines()),
                        String.valueOf(list.warnings().size()),
                        counts()));
        for (int i = 0; i < list.warnings().size(); i++) {
            warning(i + 1, list.warnings().get(i));
        }
        page.heading(words.text("warning.rest", String.valueOf(list.notListed())));
        page.paragraph("", words.text("warning.alone"));
        return page.toString();
    }

    private String counts() {
        Stream<Optional<WarningColour>> colours =
                Stream.concat(Stream.of(WarningColour.values()).map(Optional::of), Stream.of(Optional.empty()));
        return colours.filter(colour -> list.count(colour) > 0)
                .map(colour -> words.text("warning.count", colour(colour), String.valueOf(list.count(colour))))
                .collect(Collectors.joining(words.text("screen.list")));
    }

    private void warning(int number, Warning warning) {
        String line = String.valueOf(warning.line());
        String who = warning.ref()
                .map(ref -> words.text("warning.who", ref, line))
                .orElseGet(() -> words.text("warning.nobody", line));
        page.heading(words.text(
                "warning.entry",
                String.valueOf(number),
                colour(warning.colour()),
                who,
                warning.referral().map(this::level).orElseGet(() -> words.text("warning.no-level"))));
        lines(warning).forEach(text -> page.paragraph("   · ", words.capitalised(text)));
    }

    private String level(Referral referral) {
        return words.text("correction.level", word(referral.level()), words.within(referral.within()));
    }

    private List<String> lines(Warning warning) {
        List<String> lines = new ArrayList<>();
        if (warning.standing() != Standing.COMPLETE) {
            lines.add(word(warning.standing()));
            if (warning.safetyOpen()) {
                lines.add(words.text("warning.safety"));
            }
        }
        warning.sameRefAs().ifPresent(line -> lines.add(words.text("notice.ref-twice", line)));
        warning.referral().ifPresent(referral -> {
            referral.reasons().forEach(reason -> lines.add(said(reason.text(), reason.because())));
            referral.alsoConsidered().forEach(each -> lines.add(also(each.text(), each.because())));
        });
        Messages messages = Messages.in(words.language());
        warning.findings().forEach(finding -> lines.add(messages.text(finding)));
        return lines.stream().distinct().toList();
    }

    /** What the policy says, and the flags that it rests on. */
    private String said(Text text, List<Ground> grounds) {
        String flags = flags(grounds);
        return flags.isEmpty() ? words.in(text) : words.text("screen.because", words.in(text), flags);
    }

    /** Flags that did not change the level, and what the policy says of them. */
    private String also(Text text, List<Ground> grounds) {
        String flags = flags(grounds);
        return flags.isEmpty() ? words.in(text) : words.text("screen.also", flags, words.in(text));
    }

    private String flags(List<Ground> grounds) {
        return grounds.stream()
                .filter(ground -> ground.kind() == Ground.Kind.FLAG)
                .map(ground -> scale.flag(ground.id()).orElse(ground.id()))
                .distinct()
                .collect(Collectors.joining(words.text("screen.separator")));
    }

    private String colour(Optional<WarningColour> colour) {
        return colour.map(this::word).orElseGet(() -> words.text("warning.colourless"));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
