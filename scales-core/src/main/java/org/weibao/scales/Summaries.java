package org.weibao.scales;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.assessment.reporting.Period;
import org.weibao.scales.assessment.reporting.ServiceRecord;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.SummaryCounts;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.SummaryCountsJson;
import org.weibao.scales.exchange.SummaryCsv;
import org.weibao.scales.exchange.SummaryJson;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.loading.Digest;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.ServiceRecordsReader;
import org.weibao.scales.loading.SourceFile;
import org.weibao.scales.loading.SummaryCountsReader;
import org.weibao.scales.reporting.Reporting;
import org.weibao.scales.text.SummaryScreen;
import org.weibao.scales.text.Words;

/**
 * Monthly and quarterly numbers: anonymous records → exact counts → what may be handed on. Exact counts stay at the station and are merged;
 * small cells are hidden only when a summary is published.
 */
public final class Summaries {

    private final ScaleLibrary library;

    /** @param library knows the scales that records may name */
    public Summaries(ScaleLibrary library) {
        this.library = library;
    }

    /**
     * Counts records of contacts, one JSON object a line. One bad line and nothing is counted: numbers that are handed on have to be whole.
     *
     * @param name of the document, for findings
     * @param period when all contacts have to have been
     */
    public Inspected<SummaryCounts> count(String name, byte[] records, Period period) {
        SourceFile file = new SourceFile(name, records);
        Read<List<ServiceRecord>> read = ServiceRecordsReader.read(file, scaleIds(), period);
        String source = period.id() + " " + Digest.of(file, List.of());
        return new Inspected<>(read.value().map(all -> Reporting.count(all, period, source)), read.findings());
    }

    /**
     * Merges exact counts, each document as {@link #json(SummaryCounts)} wrote it.
     *
     * @param documents by name
     */
    public Inspected<SummaryCounts> merge(Map<String, byte[]> documents) {
        List<Finding> findings = new ArrayList<>();
        SummaryCounts merged = SummaryCounts.NONE;
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            SourceFile file = new SourceFile(document.getKey(), document.getValue());
            Read<SummaryCounts> read = SummaryCountsReader.read(file, scaleIds());
            findings.addAll(read.findings());
            SummaryCounts more = read.value().orElse(SummaryCounts.NONE);
            if (merged.overlaps(more)) {
                findings.add(Finding.of(FindingCode.COUNTED_TWICE, new Place(file.name(), 1, 1, "/sources")));
            }
            merged = merged.merge(more);
        }
        return new Inspected<>(Optional.of(merged), findings);
    }

    /**
     * Merges exact counts that come as lines, each as {@link #json(SummaryCounts)} wrote it; empty lines do not count.
     *
     * @param name of the document, for findings
     */
    public Inspected<SummaryCounts> mergeLines(String name, byte[] lines) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        String[] each = new String(lines, StandardCharsets.ISO_8859_1).split("\n");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].isBlank()) {
                documents.put(String.valueOf(i + 1), each[i].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        if (documents.isEmpty()) {
            return new Inspected<>(
                    Optional.empty(), List.of(Finding.of(FindingCode.DOCUMENT_EMPTY, new Place(name, 1, 1, ""))));
        }
        Inspected<SummaryCounts> merged = merge(documents);
        return new Inspected<>(
                merged.value(),
                merged.findings().stream().map(finding -> atLine(name, finding)).toList());
    }

    private static Finding atLine(String name, Finding finding) {
        Place place = finding.place();
        Place at = new Place(name, Integer.parseInt(place.file()), place.column(), place.pointer());
        return new Finding(finding.code(), at, finding.arguments());
    }

    /** A warning for every month of the period that there are no counts for. */
    public List<Finding> missing(SummaryCounts counts, Period period) {
        return period.months().stream()
                .filter(month -> !counts.months().containsKey(month))
                .map(YearMonth::toString)
                .map(month -> Finding.of(FindingCode.MONTH_MISSING, Place.NONE, "found", month))
                .toList();
    }

    /**
     * What may be handed on.
     *
     * @param monthsArePublished each month of the quarter is handed on by itself too: what is hidden there stays hidden here. False only when
     *     none of the months ever is.
     */
    public Summary publish(SummaryCounts counts, Period period, boolean monthsArePublished) {
        return Reporting.publish(counts, period, monthsArePublished);
    }

    /** Exact counts, to be kept at the station and merged. */
    public String json(SummaryCounts counts) {
        return JsonText.of(json -> SummaryCountsJson.write(json, counts));
    }

    public String json(Summary summary, String language) {
        return JsonText.of(json -> SummaryJson.write(json, summary, Words.in(language), id -> title(id, language)));
    }

    /** For spreadsheets: with a byte order mark and CRLF. */
    public String csv(Summary summary, String language) {
        return SummaryCsv.text(summary, Words.in(language), id -> title(id, language));
    }

    /** The table on a screen. */
    public String screen(Summary summary, String language) {
        return SummaryScreen.print(summary, id -> title(id, language), language);
    }

    private Set<String> scaleIds() {
        return library.identities().stream().map(ScaleIdentity::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private String title(String scale, String language) {
        return library.find(scale)
                .flatMap(known -> known.labels(language).title())
                .orElse(scale);
    }
}
