package org.weibao.scales.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells of one line of RFC 4180: separated by commas, quoted with {@code "}, a quote inside doubled. A quoted cell ends on its line, so a
 * quote that somebody forgot spoils one line and not the rest of the file. Spaces around a cell that is not quoted do not count.
 *
 * <p>A cell is a string of bytes, one character a byte: whoever reads it judges its encoding.
 */
final class CsvRow {

    private final String line;
    private final List<String> cells = new ArrayList<>();
    private int position;

    private CsvRow(String line) {
        this.line = line;
    }

    /** Empty when a quote is not closed, or something stands between a closing quote and the comma. */
    static Optional<List<String>> cells(byte[] line) {
        CsvRow row = new CsvRow(new String(line, StandardCharsets.ISO_8859_1));
        boolean sound = row.cell();
        while (sound && row.position < row.line.length()) {
            row.position++;
            sound = row.cell();
        }
        return sound ? Optional.of(row.cells) : Optional.empty();
    }

    /** Reads up to the next comma or the end of the line. */
    private boolean cell() {
        return line.startsWith("\"", position) ? quoted() : plain();
    }

    private boolean plain() {
        int comma = line.indexOf(',', position);
        int end = comma < 0 ? line.length() : comma;
        cells.add(line.substring(position, end).strip());
        position = end;
        return true;
    }

    private boolean quoted() {
        StringBuilder cell = new StringBuilder();
        int quote = line.indexOf('"', position + 1);
        position++;
        while (quote >= 0 && line.startsWith("\"", quote + 1)) {
            cell.append(line, position, quote + 1);
            position = quote + 2;
            quote = line.indexOf('"', position);
        }
        if (quote < 0) {
            return false;
        }
        cells.add(cell.append(line, position, quote).toString());
        position = quote + 1;
        return position == line.length() || line.charAt(position) == ',';
    }
}
