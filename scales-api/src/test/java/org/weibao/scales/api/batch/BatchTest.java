package org.weibao.scales.api.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.scales.api.batch.BatchResource.CSV;
import static org.weibao.scales.api.batch.BatchResource.NDJSON;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.Scale;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Wire;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.definition.Item;

@QuarkusTest
class BatchTest {

    private static final String BATCH = "/v1/scales/asq/assessments/batch";
    private static final int LINE_LIMIT = 64 * 1024;
    private static final String GOOD = "{\"ref\":\"r1\",\"answers\":{\"q1\":0,\"q2\":0,\"q3\":0,\"q4\":0}}\n";

    @Inject
    Library library;

    @Inject
    MeterRegistry meters;

    @Test
    void aLineInALineOutInTheSameOrder() throws IOException {
        String lines = GOOD + "{\"ref\":\"r2\",\"answers\":{\"q1\":7}}\n\n{\"ref\":\"r4\",\"answers\":{}}";
        try (Wire wire = Wire.connect().post(BATCH, NDJSON).piece(lines).end()) {
            assertThat(wire.head()).containsEntry(":status", "200");
            List<String> answers = wire.rest().lines().toList();
            assertThat(answers).hasSize(4);
            assertThat(answers.get(0)).contains("\"ref\":\"r1\"", "\"scores\"");
            assertThat(answers.get(1))
                    .startsWith("{\"line\":2,\"ref\":\"r2\",\"errors\":")
                    .doesNotContain("\"scores\"");
            assertThat(answers.get(2)).startsWith("{\"line\":3,\"errors\":[{\"code\":\"DOCUMENT-EMPTY\"");
            assertThat(answers.get(3)).contains("\"ref\":\"r4\"");
        }
    }

    @Test
    void countsStandBehindTheAnswerAndInTheMetrics() throws IOException {
        double scored = lines("scored");
        double refused = lines("refused");
        String lines = GOOD + GOOD + "{\"answers\":{\"q1\":7}}\n";
        try (Wire wire = Wire.connect().post(BATCH, NDJSON).piece(lines).end()) {
            assertThat(wire.head()).containsEntry("trailer", "Scales-Lines, Scales-Refused, Scales-Crises");
            assertThat(wire.rest()).doesNotContain("Scales-");
            assertThat(wire.trailers())
                    .isEqualTo(Map.of("scales-lines", "3", "scales-refused", "1", "scales-crises", "1"));
        }
        assertThat(lines("scored") - scored).isEqualTo(2);
        assertThat(lines("refused") - refused).isEqualTo(1);
    }

    @Test
    void aBatchWithoutALineSaysSoInItsHeaders() throws IOException {
        try (Wire wire = Wire.connect().post(BATCH, NDJSON).end()) {
            assertThat(wire.head()).containsEntry("scales-lines", "0").containsEntry("content-length", "0");
        }
    }

    /** The command line runs the same {@code Scale.batch} from a file to a file. */
    @ParameterizedTest
    @CsvSource({"'',", "?lang=zh,zh", "?lang=en,en"})
    void theBytesAreThoseOfTheCommandLineHoweverTheyAreCutUp(String query, String language) throws IOException {
        String lines = (GOOD + "{\"answers\":{\"q1\":1,\"q9\":1}}\nno\n").repeat(40);
        Scale scale = library.scale("asq");
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        scale.batch(Optional.ofNullable(language)).ndjson(stream(lines), expected, counts -> {});
        for (int size : List.of(lines.length(), 997)) {
            assertThat(answer(BATCH + query, NDJSON, lines, size)).isEqualTo(expected.toString(UTF_8));
        }
    }

    @Test
    void aTableGivesTheSameAsTheCommandLine() throws IOException {
        String table = "\uFEFFref,age,q1,q2,q3,q4\r\nr1,14,0,0,0,0\r\nr2,14,0,1,7,\r\nr3,14\r\n";
        Scale scale = library.scale("asq");
        List<String> items = scale.definition().items().map(Item::id).toList();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        scale.batch(Optional.empty()).csv(stream(table), items, expected, counts -> {});
        assertThat(answer(BATCH, CSV + "; charset=utf-8", table, table.length()))
                .isEqualTo(expected.toString(UTF_8));
    }

    @Test
    void aWrongTableHeaderIsAProblemBeforeAnythingIsAnswered() {
        Api.Answer answer = post(BATCH, CSV, "ref,q1,nothing\nr1,0,0\n");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("type")).isEqualTo("/v1/problems/table-header-refused");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("KEY-UNKNOWN");
    }

    @Test
    void aLineHasALimitAndTheWholeHasNone() throws IOException {
        String atTheLimit = padded(LINE_LIMIT);
        String lines = (atTheLimit + padded(LINE_LIMIT + 1)).repeat(10) + GOOD;
        List<String> answers = answer(BATCH, NDJSON, lines, 10_000).lines().toList();
        assertThat(answers).hasSize(21);
        for (int i = 0; i < 20; i += 2) {
            assertThat(answers.get(i)).contains("\"scores\"");
            assertThat(answers.get(i + 1)).contains("DOCUMENT-TOO-LARGE").doesNotContain("\"scores\"");
        }
        assertThat(answers.get(20)).contains("\"ref\":\"r1\"", "\"scores\"");
    }

    @Test
    void whoSendsSlowlyHasEachAnswerBeforeTheNextLine() throws IOException {
        try (Wire wire = Wire.connect().post(BATCH, NDJSON).piece(GOOD)) {
            wire.head();
            assertThat(new String(wire.piece(), UTF_8))
                    .contains("\"ref\":\"r1\"")
                    .endsWith("}\n");
            wire.piece(GOOD.replace("r1", "r2"));
            assertThat(new String(wire.piece(), UTF_8))
                    .contains("\"ref\":\"r2\"")
                    .endsWith("}\n");
            wire.end();
            assertThat(wire.rest()).isEmpty();
            assertThat(wire.trailers()).containsEntry("scales-lines", "2");
        }
    }

    @Test
    void workEndsWhenTheSenderIsGone() throws Exception {
        double before = meters.counter("scales.batches", "end", "broken-off").count();
        try (Wire wire = Wire.connect().post(BATCH, NDJSON)) {
            byte[] piece = GOOD.repeat(500).getBytes(UTF_8);
            for (int i = 0; i < 20; i++) {
                wire.piece(piece);
            }
            wire.head();
        }
        long giveUp = System.nanoTime() + 20_000_000_000L;
        while (meters.counter("scales.batches", "end", "broken-off").count() == before && System.nanoTime() < giveUp) {
            Thread.sleep(20);
        }
        assertThat(meters.counter("scales.batches", "end", "broken-off").count())
                .isEqualTo(before + 1);
        assertThat(meters.get("scales.batches.running").gauge().value()).isZero();
    }

    @Test
    void metricsNameNeitherScaleNorItem() throws IOException {
        answer(BATCH, NDJSON, GOOD, 1000);
        assertThat(meters.getMeters().stream()
                        .map(meter -> meter.getId().toString())
                        .filter(id -> id.contains("scales.batch")))
                .isNotEmpty()
                .noneMatch(id -> id.contains("asq") || id.contains("q1"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/scales/nothing/assessments/batch, application/x-ndjson, 404",
        "/v1/scales/asq/versions/9.9.9/assessments/batch, application/x-ndjson, 404",
        "/v1/scales/asq/assessments/batch, application/json, 415",
        "/v1/scales/asq/assessments/batch?lang=fr, application/x-ndjson, 400",
    })
    void whatCannotBeBegunIsAProblem(String path, String contentType, int status) {
        Api.Answer answer = post(path, contentType, GOOD);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @Test
    void packedLinesAreNotUnpacked() {
        HttpRequest packed = HttpRequest.newBuilder(Api.uri(BATCH))
                .header("Content-Type", NDJSON)
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString(GOOD))
                .build();
        assertThat(Api.send(packed).status()).isEqualTo(415);
    }

    private double lines(String outcome) {
        return meters.counter("scales.batch.lines", "outcome", outcome).count();
    }

    /** A form without answers in a line of that many bytes. */
    private static String padded(int bytes) {
        String form = "{\"answers\":{}}";
        return form + " ".repeat(bytes - form.length()) + "\n";
    }

    /** Sends and reads at the same time, as whoever sends much has to. */
    private static String answer(String path, String contentType, String lines, int pieceSize) throws IOException {
        byte[] bytes = lines.getBytes(UTF_8);
        try (Wire wire = Wire.connect().post(path, contentType)) {
            Thread sender = new Thread(() -> send(wire, bytes, pieceSize));
            sender.start();
            assertThat(wire.head()).containsEntry(":status", "200");
            return wire.rest();
        }
    }

    private static void send(Wire wire, byte[] bytes, int pieceSize) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            for (byte[] piece = in.readNBytes(pieceSize); piece.length > 0; piece = in.readNBytes(pieceSize)) {
                wire.piece(piece);
            }
            wire.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Api.Answer post(String path, String contentType, String lines) {
        return Api.send(HttpRequest.newBuilder(Api.uri(path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
