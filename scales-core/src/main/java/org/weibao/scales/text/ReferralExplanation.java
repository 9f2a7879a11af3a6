package org.weibao.scales.text;

import java.util.List;
import java.util.Map;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Considered;
import org.weibao.scales.assessment.Referral.DutyToDo;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Referral.Reason;
import org.weibao.scales.assessment.Referral.Source;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Within;

/** How a referral came about: every rule that holds, what it rests on, its level, time limit and sources. */
public final class ReferralExplanation {

    private final Referral referral;
    private final GroundLines grounds;
    private final Words words;
    private final Page page = new Page();

    private ReferralExplanation(Referral referral, Map<String, ScaleWords> scales, Words words) {
        this.referral = referral;
        this.grounds = new GroundLines(scales, List.of(), words);
        this.words = words;
    }

    /** @param definitions of all scales of the case */
    public static String print(Referral referral, List<ScaleDefinition> definitions, Words words) {
        return new ReferralExplanation(referral, ScaleWords.byId(definitions, words), words).print();
    }

    private String print() {
        page.paragraph(
                "■ ",
                words.text(
                        "screen.because",
                        words.text("explain.referral"),
                        levelAndLimit(referral.level(), referral.within())));
        page.paragraph(
                "  ",
                words.text(
                        "explain.identity",
                        referral.policy().id(),
                        referral.policy().version(),
                        referral.policy().digest()));
        page.heading(words.text("explain.rules"));
        if (referral.reasons().isEmpty()) {
            page.paragraph("  · ", words.text("explain.no-rule"));
        }
        referral.reasons().forEach(this::reason);
        referral.duties().forEach(this::duty);
        if (!referral.alsoConsidered().isEmpty()) {
            page.heading(words.text("explain.also-considered"));
        }
        referral.alsoConsidered().forEach(this::considered);
        return page.toString();
    }

    private void reason(Reason reason) {
        page.paragraph("  · ", words.text("explain.rule", reason.rule(), words.in(reason.text())));
        page.paragraph("      → ", levelAndLimit(reason.level(), reason.within()));
        because(reason.because());
        sources(reason.sources());
    }

    private void duty(DutyToDo duty) {
        page.paragraph("  · ", words.word(duty.duty()).orElse(duty.duty().id()));
        page.paragraph("      → ", words.within(duty.within()));
        because(duty.because());
        sources(duty.sources());
    }

    private void considered(Considered considered) {
        String why = words.word(considered.why()).orElse(considered.why().id());
        considered
                .because()
                .forEach(ground -> page.paragraph("  · ", words.text("screen.because", grounds.title(ground), why)));
    }

    private void because(List<Ground> because) {
        because.forEach(ground -> page.paragraph(
                "      ← ",
                words.text("explain.subject", words.word(ground.kind()).orElse(""), grounds.title(ground))));
    }

    private void sources(List<Source> sources) {
        sources.forEach(source -> page.paragraph(
                "        ",
                words.text(
                        "explain.source",
                        source.citation().isEmpty() ? words.text("explain.judgement") : source.citation())));
    }

    private String levelAndLimit(Level level, Within within) {
        return words.word(level).orElse(level.id()) + words.text("screen.list") + words.within(within);
    }
}
