package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.List;

/** Text in aligned columns; a Chinese character is two columns wide. */
final class KeyPage {

    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** A heading after an empty line. */
    void heading(String heading) {
        line("");
        line(heading);
    }

    /** Rows with their columns aligned, each under that indent. */
    void table(String indent, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = width(row.get(column));
                if (column == widths.size()) {
                    widths.add(width);
                }
                widths.set(column, Math.max(width, widths.get(column)));
            }
        }
        rows.forEach(row -> line(indent + padded(row, widths)));
    }

    private static String padded(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell)
                    .append(" ".repeat(widths.get(column) - width(cell)))
                    .append(GAP);
        }
        return line.toString();
    }

    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    /** Ideographs, their punctuation, and full-width forms. */
    private static boolean isWide(int point) {
        return (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE4F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
