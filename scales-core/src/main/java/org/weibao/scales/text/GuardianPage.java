package org.weibao.scales.text;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.disclosure.GuardianLetter;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.assessment.screening.ServiceProposal;
import org.weibao.scales.definition.Level;

/** What a guardian is told, in plain words: what goes well first. */
public final class GuardianPage {

    private final GuardianLetter letter;
    private final Optional<Screening> screening;
    private final Words words;
    private final Page page = new Page();

    private GuardianPage(GuardianLetter letter, Optional<Screening> screening, Words words) {
        this.letter = letter;
        this.screening = screening;
        this.words = words;
    }

    /**
     * @param screening of a battery: its strengths and what can be offered; nothing else of it is told
     * @param language {@code zh} or {@code en}
     */
    public static String print(GuardianLetter letter, Optional<Screening> screening, String language) {
        return new GuardianPage(letter, screening, Words.in(language)).print();
    }

    private String print() {
        page.paragraph("", words.text("screen.guardian-title"));
        page.heading(words.text("screen.guardian-strengths"));
        strengths().forEach(this::item);
        item(words.text("screen.guardian-thanks"));
        page.heading(words.text("screen.guardian-advice"));
        boolean open = letter.level() == Level.NONE && !letter.conclusive();
        item(words.text(
                "screen.guardian-level-" + (open ? "open" : letter.level().id())));
        if (letter.level().needsConfirmation()) {
            item(words.text("screen.guardian-within", words.within(letter.within())));
        }
        page.heading(words.text("screen.guardian-meanwhile"));
        item(words.text("screen.guardian-listen"));
        if (letter.watchOver()) {
            item(words.text("screen.guardian-watch"));
        }
        offers();
        where();
        page.heading(words.text("screen.guardian-know"));
        if (letter.partly()) {
            item(words.text("screen.guardian-partly"));
        }
        item(words.text("screen.guardian-talk"));
        item(words.in(letter.disclaimer()));
        return page.toString();
    }

    /** A battery knows what goes well; without one it is only known what nothing spoke against. */
    private List<String> strengths() {
        return screening.isPresent()
                ? screening.get().strengths().stream()
                        .map(strength -> words.in(strength.text()))
                        .toList()
                : letter.strengths().stream()
                        .map(strength -> words.word(strength).orElse(strength.id()))
                        .toList();
    }

    private void offers() {
        List<ServiceProposal> offers = screening.map(Screening::services).orElse(List.of());
        if (!offers.isEmpty()) {
            page.heading(words.text("family.offers"));
            offers.stream().map(words::service).forEach(this::item);
        }
    }

    private void where() {
        page.heading(words.text("screen.guardian-where"));
        if (letter.level().needsConfirmation()) {
            new WhereTo(words).of(letter.destinations()).forEach(this::item);
            item(words.text("screen.guardian-help"));
        }
        item(new WhereTo(words).telephone(letter.contacts()));
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }
}
