package org.weibao.scales.api.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.scales.api.batch.BatchResource.NDJSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weibao.scales.api.Wire;
import org.weibao.scales.api.process.Instance;

/**
 * A batch as long as a district's school census needs no more memory than a short one: the packaged application in 128 MB of heap answers
 * a million lines in one request, in order. {@code -Dscales.test.lines} takes another number.
 */
class MillionLinesIT {

    private static final int LINES = Integer.getInteger("scales.test.lines", 1_000_000);
    private static final int LINES_A_PIECE = 500;
    private static final int REFUSED_EVERY = 1_000;

    @TempDir
    private Path folder;

    @Test
    void aMillionLinesPassThroughASmallHeapInOrder() throws Exception {
        try (Instance server = Instance.start(folder, "-Xmx128m").ready();
                Wire wire = Wire.to(server.main("/")).post("/v1/scales/phq-a/assessments/batch", NDJSON)) {
            Thread sender = new Thread(() -> send(wire));
            sender.start();
            assertThat(wire.head()).containsEntry(":status", "200");
            assertThat(readInOrder(wire)).isEqualTo(LINES);
            assertThat(wire.trailers())
                    .isEqualTo(Map.of(
                            "scales-lines", String.valueOf(LINES),
                            "scales-refused", String.valueOf(LINES / REFUSED_EVERY),
                            "scales-crises", String.valueOf(LINES / REFUSED_EVERY)));
            sender.join();
        }
    }

    private static void send(Wire wire) {
        try {
            for (int line = 1; line <= LINES; line += LINES_A_PIECE) {
                StringBuilder piece = new StringBuilder();
                for (int i = line; i < line + LINES_A_PIECE && i <= LINES; i++) {
                    piece.append(request(i));
                }
                wire.piece(piece.toString());
            }
            wire.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every thousandth has a code that there is not for the safety item, which is refused and not ruled out. */
    private static String request(int line) {
        int last = line % REFUSED_EVERY == 0 ? 7 : 0;
        return "{\"ref\":\"r" + line + "\",\"respondent\":{\"age\":14},\"answers\":{\"q1\":" + line % 4 + ",\"q2\":"
                + line % 3 + ",\"q3\":0,\"q4\":0,\"q5\":0,\"q6\":0,\"q7\":0,\"q8\":0,\"q9\":" + last
                + ",\"q10\":0,\"q11\":0,\"q12\":0,\"q13\":0}}\n";
    }

    /** How many answers came, each to the line whose turn it was. */
    private static int readInOrder(Wire wire) throws IOException {
        int lines = 0;
        StringBuilder begun = new StringBuilder();
        for (byte[] piece = wire.piece(); piece.length > 0; piece = wire.piece()) {
            begun.append(new String(piece, StandardCharsets.ISO_8859_1));
            int from = 0;
            for (int end = begun.indexOf("\n"); end >= 0; end = begun.indexOf("\n", from)) {
                lines++;
                assertAnswers(begun.substring(from, end), lines);
                from = end + 1;
            }
            begun.delete(0, from);
        }
        assertThat(begun.toString()).isEmpty();
        return lines;
    }

    private static void assertAnswers(String answer, int line) {
        if (!answer.contains("\"ref\":\"r" + line + "\"")) {
            throw new AssertionError("line " + line + " was answered with " + answer);
        }
    }
}
