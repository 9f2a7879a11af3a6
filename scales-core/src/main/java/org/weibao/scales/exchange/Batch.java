package org.weibao.scales.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * Many requests to one scale: a line in, a line of NDJSON out, in the same order, in bounded memory. A line that cannot be used becomes
 * an error line and never stops the rest; an empty line is one of them, so that line n of the output always answers line n of the input
 * (of a table: row n). Whoever sends slowly has each answer before the next line is waited for.
 */
public final class Batch {

    private final Function<byte[], LineResult> assess;
    private final Labels labels;
    private final Optional<String> language;

    /**
     * @param assess reads one line of JSON of at most 64 KB and assesses what it says
     * @param labels {@link Labels#NONE} for ids only
     * @param language of messages; empty: none
     */
    public Batch(Function<byte[], LineResult> assess, Labels labels, Optional<String> language) {
        this.assess = assess;
        this.labels = labels;
        this.language = language;
    }

    /**
     * Requests as NDJSON.
     *
     * @param progress is told the counts after every line
     * @throws IOException when a stream fails
     */
    public BatchCounts ndjson(InputStream requests, OutputStream results, Consumer<BatchCounts> progress)
            throws IOException {
        return written(results, receiver -> run(new Lines(requests), this::assess, receiver, progress));
    }

    /**
     * Requests as CSV with the columns {@code ref, answeredOn, age, ageMonths, sex, informant, grade, gestationWeeks} and items, in any order.
     *
     * @param items ids of the scale's items
     * @param progress is told the counts after every row
     * @throws HeaderRefused when a column is unknown or the header cannot be read; nothing was written then
     * @throws IOException when a stream fails
     */
    public BatchCounts csv(InputStream table, List<String> items, OutputStream results, Consumer<BatchCounts> progress)
            throws IOException {
        Lines lines = new Lines(table);
        byte[] header = lines.next().map(Lines::withoutByteOrderMark).orElse(new byte[0]);
        List<CsvColumn> columns = CsvHeader.read(header, items);
        return written(results, receiver -> run(lines, line -> assess(columns, line), receiver, progress));
    }

    /**
     * Requests as NDJSON, whose results somebody is told instead of having them written.
     *
     * @throws IOException when a stream or the receiver fails
     */
    public BatchCounts ndjson(InputStream requests, LineReceiver receiver) throws IOException {
        return run(new Lines(requests), this::assess, receiver, counts -> {});
    }

    /**
     * Requests as CSV, whose results somebody is told instead of having them written.
     *
     * @param items ids of the scale's items
     * @throws HeaderRefused when a column is unknown or the header cannot be read
     * @throws IOException when a stream or the receiver fails
     */
    public BatchCounts csv(InputStream table, List<String> items, LineReceiver receiver) throws IOException {
        Lines lines = new Lines(table);
        byte[] header = lines.next().map(Lines::withoutByteOrderMark).orElse(new byte[0]);
        List<CsvColumn> columns = CsvHeader.read(header, items);
        return run(lines, line -> assess(columns, line), receiver, counts -> {});
    }

    /** A batch that tells somebody what became of its lines. */
    @FunctionalInterface
    private interface Run {
        BatchCounts with(LineReceiver receiver) throws IOException;
    }

    private BatchCounts written(OutputStream results, Run batch) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8));
        BatchCounts counts = batch.with(new LineReceiver() {
            @Override
            public void receive(long line, LineResult result) throws IOException {
                out.write(json(line, result));
                out.write('\n');
            }

            @Override
            public void pause() throws IOException {
                out.flush();
            }
        });
        out.flush();
        return counts;
    }

    private BatchCounts run(
            Lines lines, Function<byte[], LineResult> each, LineReceiver receiver, Consumer<BatchCounts> progress)
            throws IOException {
        SeenReferences seen = new SeenReferences();
        BatchCounts counts = BatchCounts.NONE;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            LineResult result = seen.marked(lines.number(), each.apply(line.get()));
            receiver.receive(lines.number(), result);
            counts = counts.and(result);
            progress.accept(counts);
            if (lines.waiting()) {
                receiver.pause();
            }
        }
        return counts;
    }

    private LineResult assess(byte[] line) {
        if (line.length > Lines.LIMIT) {
            return refused(FindingCode.DOCUMENT_TOO_LARGE, "limit", String.valueOf(Lines.LIMIT));
        }
        return assess.apply(line);
    }

    private LineResult assess(List<CsvColumn> columns, byte[] line) {
        if (line.length > Lines.LIMIT) {
            return refused(FindingCode.DOCUMENT_TOO_LARGE, "limit", String.valueOf(Lines.LIMIT));
        }
        Optional<List<String>> cells = CsvRow.cells(line);
        if (cells.isEmpty()) {
            return refused(FindingCode.QUOTE_NOT_CLOSED);
        }
        if (cells.get().size() != columns.size()) {
            return refused(
                    FindingCode.ROW_LENGTH,
                    "found",
                    String.valueOf(cells.get().size()),
                    "expected",
                    String.valueOf(columns.size()));
        }
        return assess.apply(CsvRequest.json(columns, cells.get()));
    }

    private static LineResult refused(FindingCode code, String... arguments) {
        return new LineResult.Refused(Optional.empty(), List.of(Finding.of(code, Place.NONE, arguments)), List.of());
    }

    private String json(long line, LineResult result) {
        return JsonText.of(json -> result.match(
                assessed -> {
                    AssessmentJson.write(json, assessed.assessment(), labels);
                    return json;
                },
                refused -> {
                    RefusalJson.write(json, line, refused, labels, language);
                    return json;
                }));
    }
}
