package org.weibao.scales.text;

import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.assessment.screening.Strength;
import org.weibao.scales.definition.ConcernLevel;
import org.weibao.scales.definition.Named;

/**
 * A screening for the child: strengths first, then what somebody would like to talk about and what can be offered. No
 * answer, no score, no factor and nothing about safety items stands on it.
 */
public final class ChildPage {

    private final Screening screening;
    private final Referral referral;
    private final Words words;
    private final Page page = new Page();

    private ChildPage(Screening screening, Referral referral, Words words) {
        this.screening = screening;
        this.referral = referral;
        this.words = words;
    }

    /** @param language {@code zh} or {@code en} */
    public static String print(Screening screening, Referral referral, String language) {
        return new ChildPage(screening, referral, Words.in(language)).print();
    }

    private String print() {
        page.paragraph("", words.text("family.title-child"));
        page.heading(words.text("family.strengths"));
        strengths();
        page.heading(words.text("family.talk-child"));
        talk();
        if (!screening.services().isEmpty()) {
            page.heading(words.text("family.offers"));
            screening.services().stream().map(words::service).forEach(this::item);
        }
        page.heading(words.text("family.help"));
        item(new WhereTo(words).telephone(referral.contacts()));
        item(words.text("family.no-diagnosis"));
        return page.toString();
    }

    private void strengths() {
        List<String> said = screening.strengths().stream()
                .map(Strength::text)
                .map(words::in)
                .toList();
        said.forEach(this::item);
        if (said.isEmpty()) {
            item(words.text("family.no-strengths"));
        }
    }

    private void talk() {
        if (screening.next().kind() == NextStep.Kind.STOP) {
            item(words.text("family.soon-child"));
        }
        String domains = screening.profile().stream()
                .filter(domain -> domain.concern()
                        .filter(concern -> concern.level() != ConcernLevel.LOW)
                        .isPresent())
                .map(domain -> word(domain.domain()))
                .collect(Collectors.joining(words.text("screen.list")));
        item(domains.isEmpty() ? words.text("family.ask-child") : words.text("family.domains-child", domains));
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
