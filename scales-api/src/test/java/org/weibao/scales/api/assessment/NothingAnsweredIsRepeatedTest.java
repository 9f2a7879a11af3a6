package org.weibao.scales.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;

/** A canary stands where a value stands, in every shape of mistake: it comes back in no problem and is in no log. */
@QuarkusTest
class NothingAnsweredIsRepeatedTest {

    private static final List<String> ADDRESSES = List.of("/v1/scales/phq-a/assessments", "/v1/referrals");

    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message.getMessage() + " " + message.getThrown() + " " + List.of(parameters(message)));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(ear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\":{\"q1\":\"canary\"}}",
                "{\"answers\":{\"q1\":734519}}",
                "{\"answers\":{\"q1\":[\"canary\"]}}",
                "{\"answers\":{\"q1\":{\"code\":\"canary\"}}}",
                "{\"answers\":{\"q9\":1,\"q1\":0.734519}}",
                "{\"answers\":\"canary\"}",
                "{\"answers\":{},\"ref\":[\"canary\"]}",
                "{\"answers\":{},\"ref\":\"13800734519\"}",
                "{\"answers\":{},\"answeredOn\":\"canary\"}",
                "{\"answers\":{},\"respondent\":{\"sex\":\"canary\"}}",
                "{\"answers\":{},\"respondent\":{\"sex\":\"femalecanary\"}}",
                "{\"answers\":{},\"respondent\":{\"age\":734519}}",
                "{\"answers\":{},\"seconds\":{\"q1\":-734519}}",
                "{\"assessments\":\"canary\"}",
                "{\"assessments\":{\"phq-a\":{\"answers\":{\"q1\":\"canary\"}}}}",
                "{\"events\":[\"canary\"]}",
                "{\"consent\":\"canary\"}",
                "{\"policy\":\"canary\"}",
                "{\"district\":734519}",
                "{\"answers\":{\"q1\":\"canary",
                "{\"answers\":{\"q1\":canary}}",
                "\"canary\"",
                "canary"
            })
    void noValueComesBack(String body) {
        for (String address : ADDRESSES) {
            Api.Answer answer = Api.post(address, body);
            assertThat(answer.status()).as(address).isBetween(400, 422);
            assertThat(answer.text()).as(address).doesNotContain("canary", "734519");
        }
        assertThat(logged).noneMatch(line -> line.contains("canary") || line.contains("734519"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/scales/phq-a/assessments", "/v1/referrals"})
    void whatAFlagRestsOnIsNamedWithoutWhatWasAnswered(String address) {
        String request = "{\"answers\":{\"q9\":3,\"q1\":\"x\"}}";
        String body = address.endsWith("referrals") ? "{\"assessments\":{\"phq-a\":" + request + "}}" : request;
        assertThat(Api.post(address, body).text())
                .contains("\"id\":\"suicide-item\"", "\"state\":\"raised\"", "\"item\":\"q9\"")
                .doesNotContain("\"found\"");
    }

    private static Object[] parameters(LogRecord message) {
        return message.getParameters() == null ? new Object[0] : message.getParameters();
    }
}
