package org.weibao.scales.text;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as plain text. */
final class LetterText {

    private static final int INDENT = 2;
    private static final int SHORTEST_BLANK = 4;

    private LetterText() {}

    static String print(LetterPage letter, Words words) {
        Page page = new Page();
        page.paragraph(" ".repeat(Math.max(0, (Page.WIDTH - DisplayWidth.of(letter.title())) / 2)), letter.title());
        letter.parts().forEach(part -> {
            switch (part.style()) {
                case NOTICE -> page.paragraph("!! ", part.text());
                case HEADING -> page.heading(part.text());
                case ITEM -> page.paragraph("  · ", part.text());
                case BOX -> page.paragraph("  □ ", part.text());
                case BLANKS -> page.paragraph(" ".repeat(INDENT), blanks(part, words));
            }
        });
        return page.toString();
    }

    /** What the labels leave of the line is shared among the blanks. */
    private static String blanks(LetterPage.Part part, Words words) {
        List<String> labels = part.texts().stream()
                .map(label -> words.text("letter.blank", label))
                .toList();
        int taken =
                labels.stream().mapToInt(label -> DisplayWidth.of(label) + 1).sum();
        int share = Math.max(SHORTEST_BLANK, (Page.WIDTH - INDENT - taken) / labels.size());
        return labels.stream().map(label -> label + "_".repeat(share)).collect(Collectors.joining(" "));
    }
}
