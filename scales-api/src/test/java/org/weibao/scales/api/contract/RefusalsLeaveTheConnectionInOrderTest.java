package org.weibao.scales.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.api.Wire;
import org.weibao.scales.api.security.EveryRole;

/** A request is often refused before its body was read. What comes next on the same connection is answered, or the connection is ended. */
@QuarkusTest
@TestProfile(EveryRole.class)
class RefusalsLeaveTheConnectionInOrderTest {

    private static final String NEXT = "GET /v1/problems/busy HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/referrals, application/json, image/png, key, 406",
        "POST, /v1/referrals, text/plain, */*, key, 415",
        "POST, /v1/scales, application/json, */*, key, 405",
        "POST, /v1/nothing, application/json, */*, key, 403",
        "POST, /v1/referrals/nothing, application/json, */*, key, 404",
        "POST, /v1/scales/nothing/assessments, application/json, */*, key, 404",
        "POST, /v1/referrals?lang=fr, application/json, */*, key, 400",
        "POST, /v1/referrals, application/json, */*, none, 401",
        "POST, /v1/scales/phq-a/assessments/batch, application/json, */*, key, 415",
        "POST, /v1/scales/nothing/assessments/batch, text/csv, */*, key, 404",
        "POST, /v1/scales/phq-a/assessments/batch?lang=fr, text/csv, */*, key, 400",
        "GET, /v1/scales/phq-a/form, application/json, */*, key, 200",
        "GET, /v1/scales/phq-a/versions/1.0.0/form, application/json, */*, none, 401"
    })
    void theNextRequestIsNotLeftWaiting(
            String method, String path, String type, String wanted, String key, String status) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nAccept: "
                + wanted + (key.equals("key") ? "\r\nX-API-Key: " + EveryRole.KEY : "");
        for (String body : new String[] {"{\"answers\":{}}", " ".repeat(200_000)}) {
            try (Wire wire = Wire.connect()) {
                wire.write(head + "\r\nContent-Length: " + body.length() + "\r\n\r\n");
                wire.write(body);
                Map<String, String> answered = wire.head();
                assertThat(answered).containsEntry(":status", status);
                if (!answered.getOrDefault("connection", "").equals("close")) {
                    wire.skip(answered);
                    assertThat(wire.write(NEXT).head()).containsEntry(":status", "200");
                }
            }
        }
    }
}
