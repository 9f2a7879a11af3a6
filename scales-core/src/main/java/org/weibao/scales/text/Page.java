package org.weibao.scales.text;

import java.util.Iterator;

/** Text for a terminal, no line wider than {@link #WIDTH} columns. */
final class Page {

    static final int WIDTH = 78;

    private final StringBuilder text = new StringBuilder();

    /** A heading, set off by an empty line. */
    Page heading(String words) {
        text.append(text.isEmpty() ? "" : "\n");
        return paragraph("", words);
    }

    /** Wrapped words behind a mark; further lines stand under the first word. */
    Page paragraph(String mark, String words) {
        Iterator<String> lines =
                LineBreaks.lines(words, WIDTH - DisplayWidth.of(mark)).iterator();
        String before = mark;
        while (lines.hasNext()) {
            text.append(before).append(lines.next()).append('\n');
            before = " ".repeat(mark.length());
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
