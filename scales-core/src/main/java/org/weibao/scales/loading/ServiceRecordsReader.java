package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.reporting.Period;
import org.weibao.scales.assessment.reporting.ServiceRecord;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Reads records of contacts: a JSON object a line; empty lines do not count. Findings name the line and repeat no value. */
public final class ServiceRecordsReader {

    /** Room for some ten thousand contacts. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final SourceFile file;
    private final Set<String> scales;
    private final Period period;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ServiceRecord> records = new ArrayList<>();

    private ServiceRecordsReader(SourceFile file, Set<String> scales, Period period) {
        this.file = file;
        this.scales = scales;
        this.period = period;
    }

    /**
     * @param scales ids of the scales that there are
     * @param period when all contacts have to have been
     */
    public static Read<List<ServiceRecord>> read(SourceFile file, Set<String> scales, Period period) {
        ServiceRecordsReader reader = new ServiceRecordsReader(file, scales, period);
        if (file.bytes().length > MOST_BYTES) {
            Place start = new Place(file.name(), 1, 1, "");
            return new Read<>(
                    Optional.empty(),
                    List.of(Finding.of(FindingCode.DOCUMENT_TOO_LARGE, start, "limit", String.valueOf(MOST_BYTES))));
        }
        reader.lines();
        return new Read<>(Optional.of(List.copyOf(reader.records)), reader.findings);
    }

    private void lines() {
        byte[] bytes = file.bytes();
        int from = startsWithMark(bytes) ? 3 : 0;
        for (int number = 1; from < bytes.length; number++) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            line(number, Arrays.copyOfRange(bytes, from, end));
            from = end + 1;
        }
    }

    private void line(int number, byte[] line) {
        if (isBlank(line)) {
            return;
        }
        Read<Node> tree = Documents.json(new SourceFile(file.name(), line), Limits.LINE);
        List<Finding> found = new ArrayList<>(tree.findings());
        Optional<ServiceRecord> record = tree.value()
                .flatMap(root -> new ServiceRecordReader(root, Values.ofRequest(found), scales).record(period));
        found.forEach(finding -> findings.add(atLine(number, finding)));
        record.filter(whole -> found.isEmpty()).ifPresent(records::add);
    }

    private static Finding atLine(int number, Finding finding) {
        Place at = finding.place();
        Place moved = new Place(at.file(), number, at.column(), at.pointer());
        return new Finding(finding.code(), moved, finding.arguments());
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
