package org.weibao.scales.text;

import org.weibao.scales.assessment.disclosure.GuardianLetter;
import org.weibao.scales.definition.Level;

/** What a guardian is told, in plain words: what goes well first. */
public final class GuardianPage {

    private final GuardianLetter letter;
    private final Words words;
    private final Page page = new Page();

    private GuardianPage(GuardianLetter letter, Words words) {
        this.letter = letter;
        this.words = words;
    }

    /** @param language {@code zh} or {@code en} */
    public static String print(GuardianLetter letter, String language) {
        return new GuardianPage(letter, Words.in(language)).print();
    }

    private String print() {
        page.paragraph("", words.text("screen.guardian-title"));
        page.heading(words.text("screen.guardian-strengths"));
        letter.strengths().forEach(strength -> item(words.word(strength).orElse(strength.id())));
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
        where();
        page.heading(words.text("screen.guardian-know"));
        if (letter.partly()) {
            item(words.text("screen.guardian-partly"));
        }
        item(words.text("screen.guardian-talk"));
        item(words.in(letter.disclaimer()));
        return page.toString();
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
