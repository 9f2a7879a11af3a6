package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;

/** What stands on a letter, part by part, before it is set as text or as HTML. */
final class LetterPage {

    private final String title;
    private final List<Part> parts = new ArrayList<>();

    LetterPage(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Something that must not be overlooked. */
    LetterPage notice(String text) {
        return with(Style.NOTICE, text);
    }

    LetterPage heading(String text) {
        return with(Style.HEADING, text);
    }

    LetterPage item(String text) {
        return with(Style.ITEM, text);
    }

    /** Something to tick off. */
    LetterPage box(String text) {
        return with(Style.BOX, text);
    }

    /** Blanks to fill in by hand, side by side. */
    LetterPage blanks(String... labels) {
        return with(Style.BLANKS, labels);
    }

    private LetterPage with(Style style, String... texts) {
        parts.add(new Part(style, List.of(texts)));
        return this;
    }

    /** @param texts one; of blanks, a label for each */
    record Part(Style style, List<String> texts) {

        String text() {
            return texts.get(0);
        }
    }

    /** How a part is set. */
    enum Style {
        NOTICE,
        HEADING,
        ITEM,
        BOX,
        BLANKS
    }
}
