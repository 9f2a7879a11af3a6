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
 * A screening for the child or the guardian: strengths first, then what somebody would like to talk about and what can be offered. No
 * answer, no score, no factor and nothing about safety items stands on it.
 */
public final class FamilyPage {

    /** Who reads it. */
    public enum Reader {
        CHILD,
        GUARDIAN
    }

    private final Screening screening;
    private final Referral referral;
    private final Words words;
    private final String reader;
    private final Page page = new Page();

    private FamilyPage(Screening screening, Referral referral, Reader reader, Words words) {
        this.screening = screening;
        this.referral = referral;
        this.words = words;
        this.reader = reader == Reader.CHILD ? "child" : "guardian";
    }

    /**
     * For a guardian who may be the source of harm there is no page, only why: see {@link Referral#isGuardianNotFirst}.
     *
     * @param language {@code zh} or {@code en}
     */
    public static String print(Screening screening, Referral referral, Reader reader, String language) {
        Words words = Words.in(language);
        return reader == Reader.GUARDIAN && referral.isGuardianNotFirst()
                ? new Page().paragraph("", words.text("family.withheld")).toString()
                : new FamilyPage(screening, referral, reader, words).print();
    }

    private String print() {
        page.paragraph("", words.text("family.title-" + reader));
        page.heading(words.text("family.strengths"));
        strengths();
        page.heading(words.text("family.talk-" + reader));
        talk();
        if (!screening.services().isEmpty()) {
            page.heading(words.text("family.offers"));
            screening
                    .services()
                    .forEach(each -> item(words.text(
                            "screening.service",
                            word(each.service()),
                            each.methods().stream()
                                    .map(this::word)
                                    .collect(Collectors.joining(words.text("screen.list"))))));
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
            item(words.text("family.soon-" + reader));
        }
        String domains = screening.profile().stream()
                .filter(domain -> domain.concern()
                        .filter(concern -> concern.level() != ConcernLevel.LOW)
                        .isPresent())
                .map(domain -> word(domain.domain()))
                .collect(Collectors.joining(words.text("screen.list")));
        item(domains.isEmpty() ? words.text("family.ask-" + reader) : words.text("family.domains-" + reader, domains));
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
