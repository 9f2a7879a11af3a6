package org.weibao.scales.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/** Reads the first line of a batch table. A wrong column is refused at once, since it would spoil every line. */
final class CsvHeader {

    private static final Place START = new Place("", 1, 1, "");

    private final List<String> items;
    private final List<CsvColumn> columns = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CsvHeader(List<String> items) {
        this.items = items;
    }

    /** @throws HeaderRefused with everything that is wrong */
    static List<CsvColumn> read(byte[] line, List<String> items) {
        CsvHeader header = new CsvHeader(items);
        header.read(line);
        if (!header.findings.isEmpty()) {
            throw new HeaderRefused(header.findings);
        }
        return List.copyOf(header.columns);
    }

    private void read(byte[] line) {
        if (line.length == 0) {
            refuse(FindingCode.DOCUMENT_EMPTY);
            return;
        }
        if (line.length > Lines.LIMIT) {
            refuse(FindingCode.DOCUMENT_TOO_LARGE, "limit", String.valueOf(Lines.LIMIT));
            return;
        }
        if (!isUtf8(line)) {
            refuse(FindingCode.ENCODING_NOT_UTF8);
            return;
        }
        CsvRow.cells(line).ifPresentOrElse(this::columns, () -> refuse(FindingCode.QUOTE_NOT_CLOSED));
    }

    private void columns(List<String> cells) {
        Set<String> names = new HashSet<>();
        for (String cell : cells) {
            String name = new String(cell.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            if (!names.add(name)) {
                refuse(FindingCode.DUPLICATE_KEY, "found", name);
            }
            CsvColumn.of(name, items).ifPresentOrElse(columns::add, () -> unknown(name));
        }
    }

    private void unknown(String name) {
        List<String> allowed = CsvColumn.names(items);
        if (name.indexOf('，') >= 0) {
            refuse(FindingCode.FULL_WIDTH_PUNCTUATION, "found", "，", "expected", ",");
            return;
        }
        NearestName.of(name, allowed)
                .ifPresentOrElse(
                        nearest -> refuse(FindingCode.KEY_UNKNOWN, "found", name, "nearest", nearest),
                        () -> refuse(FindingCode.KEY_UNKNOWN, "found", name, "allowed", String.join(", ", allowed)));
    }

    private void refuse(FindingCode code, String... arguments) {
        findings.add(Finding.of(code, START, arguments));
    }

    private static boolean isUtf8(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
