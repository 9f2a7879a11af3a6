package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a display width: at spaces and between Chinese characters, never before closing punctuation or after an
 * opening bracket, never inside a number or a Latin word unless it is longer than a line.
 */
final class LineBreaks {

    private static final String NOT_FIRST = "，。、；：！？）》〉」』】”’…—·～%,.;:!?)]}";
    private static final String NOT_LAST = "（《〈「『【“‘([{";

    private final int[] codePoints;

    private LineBreaks(String text) {
        this.codePoints = text.codePoints().toArray();
    }

    /** @param width columns of each line, at least 2 */
    static List<String> lines(String text, int width) {
        LineBreaks breaks = new LineBreaks(text.strip());
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < breaks.codePoints.length) {
            int to = breaks.end(from, width);
            lines.add(breaks.text(from, to));
            from = breaks.skipSpaces(to);
        }
        return lines;
    }

    /** Where the line that begins there has to end. */
    private int end(int from, int width) {
        int columns = 0;
        int best = from;
        for (int i = from; i < codePoints.length; i++) {
            columns += DisplayWidth.of(codePoints[i]);
            if (columns > width) {
                return best > from ? best : Math.max(i, from + 1);
            }
            if (i + 1 < codePoints.length && mayBreak(codePoints[i], codePoints[i + 1])) {
                best = i + 1;
            }
        }
        return codePoints.length;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ' || after == ' ') {
            return true;
        }
        return (DisplayWidth.isWide(before) || DisplayWidth.isWide(after))
                && NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0;
    }

    private int skipSpaces(int from) {
        int next = from;
        while (next < codePoints.length && codePoints[next] == ' ') {
            next++;
        }
        return next;
    }

    private String text(int from, int to) {
        return new String(codePoints, from, to - from).stripTrailing();
    }
}
