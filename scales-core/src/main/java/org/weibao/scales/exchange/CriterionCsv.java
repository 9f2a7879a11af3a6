package org.weibao.scales.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.scales.assessment.psychometrics.Criterion;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Reads what is known of people from elsewhere: a table with the columns {@code ref,criterion}, and 0 or 1 in the second. */
public final class CriterionCsv {

    private static final List<String> HEADER = List.of("ref", "criterion");
    private static final List<String> TRUTHS = List.of("0", "1");

    private final Map<String, Boolean> byRef = new HashMap<>();
    private final Map<String, Long> firstLine = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<Long> refused = new TreeSet<>();

    private CriterionCsv() {}

    /**
     * @throws HeaderRefused when the first line is not the header
     * @throws IOException when the stream fails
     */
    public static Criterion read(InputStream table) throws IOException {
        Lines lines = new Lines(table);
        byte[] header = lines.next().map(Lines::withoutByteOrderMark).orElse(new byte[0]);
        if (!CsvRow.cells(header).filter(HEADER::equals).isPresent()) {
            throw new HeaderRefused(List.of(Finding.of(
                    FindingCode.TABLE_MALFORMED, new Place("", 1, 1, ""), "allowed", String.join(",", HEADER))));
        }
        CriterionCsv reader = new CriterionCsv();
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            reader.row(line.get(), lines.number());
        }
        reader.repeated.forEach(reader.byRef::remove);
        return new Criterion(reader.byRef, List.copyOf(reader.refused));
    }

    private void row(byte[] line, long number) {
        List<String> cells = CsvRow.cells(line).orElse(List.of());
        boolean sound = cells.size() == 2 && !cells.get(0).isEmpty() && TRUTHS.contains(cells.get(1));
        if (!sound || line.length > Lines.LIMIT) {
            refused.add(number);
            return;
        }
        String ref = new String(cells.get(0).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        if (byRef.put(ref, cells.get(1).equals("1")) != null) {
            repeated.add(ref);
            refused.add(firstLine.get(ref));
            refused.add(number);
        }
        firstLine.putIfAbsent(ref, number);
    }
}
