package org.weibao.scales.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Wire;

/** Whoever sends slowly, or too much at once, is sent away in time and in words, and everybody else is served. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class LimitsTest {

    private static final String ASSESSMENTS = "/v1/scales/asq/assessments";
    private static final String BATCH = ASSESSMENTS + "/batch";
    private static final String QUESTION = "GET /v1/problems/busy HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String LINE = "{\"answers\":{\"q1\":0}}\n";

    @Test
    void aBodyThatTricklesIsEndedAtTheDeadline() throws Exception {
        try (Wire wire = Wire.connect().post(ASSESSMENTS, "application/json").piece("{\"answers\":")) {
            Thread trickle = new Thread(() -> trickle(wire));
            trickle.start();
            Map<String, String> head = wire.head();
            assertThat(head).containsEntry(":status", "408").containsEntry("content-type", "application/problem+json");
            trickle.join();
        }
        assertThat(Api.post(ASSESSMENTS, LINE).status()).isEqualTo(200);
    }

    /** Long for the thread that then waits for more; the deadline holds there too. */
    @Test
    void aLongBodyThatStopsIsEndedAtTheDeadline() throws IOException {
        try (Wire wire = Wire.connect().post(ASSESSMENTS, "application/json").piece(" ".repeat(100_000))) {
            assertThat(wire.head()).containsEntry(":status", "408");
        }
    }

    @Test
    void aBatchThatPausesLongerThanTheDeadlineGoesOn() throws Exception {
        try (Wire wire = Wire.connect().post(BATCH, "application/x-ndjson").piece(LINE)) {
            wire.head();
            wire.piece();
            Thread.sleep(3_300);
            wire.piece(LINE);
            assertThat(wire.piece()).isNotEmpty();
            wire.end();
            wire.rest();
            assertThat(wire.trailers()).containsEntry("scales-lines", "2");
        }
    }

    @Test
    void aBatchThatFallsSilentIsBrokenOffAndDoesNotLookWhole() throws IOException {
        try (Wire wire = Wire.connect().post(BATCH, "application/x-ndjson").piece(LINE)) {
            wire.head();
            wire.piece();
            assertThat(wire.isEnded()).isTrue();
        }
    }

    @Test
    void oneBatchTooManyIsToldToComeBack() throws IOException {
        try (Wire first = Wire.connect().post(BATCH, "application/x-ndjson").piece(LINE)) {
            first.head();
            first.piece();
            try (Wire second = Wire.connect()
                    .post(BATCH, "application/x-ndjson")
                    .piece(LINE)
                    .end()) {
                assertThat(second.head()).containsEntry(":status", "503").containsEntry("retry-after", "5");
            }
            first.end();
            first.rest();
        }
        try (Wire third =
                Wire.connect().post(BATCH, "application/x-ndjson").piece(LINE).end()) {
            assertThat(third.head()).containsEntry(":status", "200");
        }
    }

    @Test
    void oneRequestTooManyIsToldToComeBack() throws IOException {
        List<Wire> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            waiting.add(Wire.connect().post(ASSESSMENTS, "application/json").piece("{"));
        }
        Map<String, String> head = Map.of();
        for (int i = 0; i < 1_000 && !head.containsKey("retry-after"); i++) {
            try (Wire fifth = Wire.connect().write(QUESTION)) {
                head = fifth.head();
            }
        }
        assertThat(head).containsEntry(":status", "503").containsEntry("retry-after", "5");
        for (Wire one : waiting) {
            assertThat(one.piece("\"answers\":{}}").end().head()).containsEntry(":status", "200");
            one.close();
        }
    }

    @Test
    void oneConnectionTooManyIsClosed() throws IOException {
        List<Wire> open = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < 16; i++) {
            Wire wire = Wire.connect();
            open.add(wire);
            refused += isAnswered(wire) ? 0 : 1;
        }
        for (Wire wire : open) {
            wire.close();
        }
        assertThat(refused).isBetween(8, 12);
    }

    private static boolean isAnswered(Wire wire) {
        try {
            return wire.write(QUESTION).head().containsKey(":status");
        } catch (IOException ended) {
            return false;
        }
    }

    private static void trickle(Wire wire) {
        try {
            for (int i = 0; i < 100; i++) {
                wire.piece(" ");
                Thread.sleep(50);
            }
        } catch (IOException refused) {
            // The other side has ended the connection, as it should.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
