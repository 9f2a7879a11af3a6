package org.weibao.scales.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.screening.Discrepancy;
import org.weibao.scales.assessment.screening.Discrepancy.Agreement;
import org.weibao.scales.assessment.screening.DomainProfile;
import org.weibao.scales.assessment.screening.Factor;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.assessment.screening.PartState;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.assessment.screening.ServiceProposal;
import org.weibao.scales.assessment.screening.Strength;
import org.weibao.scales.definition.Named;

/** The parts of a screen that take all forms together: what to ask next, profile, discrepancies, factors, strengths, services. */
final class ScreeningSections {

    private final Screening screening;
    private final Words words;
    private final SignLines signs;
    private final Page page;

    ScreeningSections(Screening screening, Map<String, ScaleWords> scales, Words words, Page page) {
        this.screening = screening;
        this.words = words;
        this.signs = new SignLines(screening, scales, words);
        this.page = page;
    }

    /** What is said before everything else: that nothing more is asked for now. */
    void head() {
        page.paragraph("", words.in(screening.title()));
        if (screening.next().kind() == NextStep.Kind.STOP) {
            page.paragraph("", words.in(screening.next().text()));
        }
    }

    void body() {
        next();
        profile();
        discrepancies();
        factors();
        strengths();
        services();
        notices();
    }

    private void next() {
        page.heading(words.text("screening.next"));
        if (screening.next().kind() != NextStep.Kind.ASK) {
            item(word(screening.next().kind()));
        }
        screening.parts().stream().filter(this::isWorthSaying).forEach(part -> item(part(part)));
        if (!screening.others().isEmpty()) {
            item(words.text(
                    "screening.others",
                    screening.others().stream()
                            .map(signs::scale)
                            .collect(Collectors.joining(words.text("screen.list")))));
        }
    }

    private boolean isWorthSaying(PartState part) {
        return switch (part.status()) {
            case ANSWERED, NOT_FOR_THIS_CHILD -> false;
            case REFUSED, DUE, WAITING, OPTIONAL, PAUSED, NOT_NEEDED -> true;
        };
    }

    private String part(PartState part) {
        String what = words.text("screen.answered-by", words.in(part.title()), word(part.informant()));
        return words.text("screen.because", what, word(part.status()));
    }

    private void profile() {
        page.heading(words.text("screening.profile"));
        screening.profile().forEach(domain -> {
            item(words.text("screen.because", word(domain.domain()), concern(domain)));
            domain.readings().forEach(reading -> page.paragraph("     – ", reading(reading)));
        });
        item(words.text("screening.scale"));
    }

    private String concern(DomainProfile domain) {
        return domain.concern()
                .map(concern -> words.text("screening.concern", word(concern.level()), String.valueOf(concern.value())))
                .orElse(words.text("screening.not-measured"));
    }

    private String reading(DomainProfile.Reading reading) {
        String who = signs.who(reading.part(), reading.informant());
        return reading.concern()
                .map(concern -> words.text(
                        "screening.reading",
                        who,
                        signs.score(reading.scale(), reading.score()),
                        String.valueOf(concern.value()),
                        signs.band(reading.scale(), reading.band().orElse(""))))
                .orElse(words.text(
                        "screening.no-reading",
                        who,
                        signs.score(reading.scale(), reading.score()),
                        reading.why().map(this::word).orElse("")));
    }

    private void discrepancies() {
        List<Discrepancy> compared = screening.discrepancies().stream()
                .filter(each -> each.agreement() != Agreement.NOT_COMPARED)
                .toList();
        if (compared.isEmpty()) {
            return;
        }
        page.heading(words.text("screening.discrepancies"));
        compared.stream().filter(each -> each.agreement() == Agreement.APART).forEach(this::discrepancy);
        String close = compared.stream()
                .filter(each -> each.agreement() == Agreement.CLOSE)
                .map(each -> words.in(each.title()))
                .collect(Collectors.joining(words.text("screen.list")));
        if (!close.isEmpty()) {
            item(words.text("screen.because", word(Agreement.CLOSE), close));
        }
        item(words.text("screening.not-averaged"));
    }

    private void discrepancy(Discrepancy each) {
        String sides =
                each.sides().stream().map(signs::side).collect(Collectors.joining(words.text("screen.separator")));
        String title = words.text("screen.because", words.in(each.title()), word(each.agreement()));
        item(
                each.difference().isPresent()
                        ? words.text(
                                "screening.difference",
                                title,
                                String.valueOf(Math.round(each.difference().getAsDouble())),
                                String.valueOf(Math.round(each.atLeast().orElse(0))))
                        : title);
        page.paragraph("     – ", sides);
    }

    private void factors() {
        if (screening.factors().isEmpty()) {
            return;
        }
        page.heading(words.text("screening.factors"));
        for (int i = 0; i < screening.factors().size(); i++) {
            Factor factor = screening.factors().get(i);
            page.paragraph((i < 9 ? "  " : " ") + (i + 1) + ". ", words.in(factor.title()));
            factor.because().forEach(sign -> page.paragraph("     – ", words.capitalised(signs.line(sign))));
        }
        item(words.text("screening.no-cause"));
    }

    private void strengths() {
        if (screening.strengths().isEmpty()) {
            return;
        }
        page.heading(words.text("screening.strengths"));
        screening.strengths().stream().map(Strength::text).map(words::in).forEach(this::item);
    }

    private void services() {
        if (screening.services().isEmpty()) {
            return;
        }
        page.heading(words.text("screening.services"));
        screening.services().forEach(this::service);
        item(words.text("screening.beside-referral"));
    }

    private void service(ServiceProposal proposal) {
        item(words.service(proposal));
        proposal.reasons().forEach(reason -> page.paragraph("     – ", words.in(reason.text())));
    }

    private void notices() {
        screening.notices().forEach(notice -> page.paragraph("   · ", words.in(notice)));
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
