package org.weibao.scales.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Heard;

/** A canary stands where a value stands, in every shape of mistake: it comes back in no problem and is in no log. */
@QuarkusTest
class NothingAnsweredIsRepeatedTest {

    private static final List<String> ADDRESSES = List.of(
            "/v1/scales/phq-a/assessments",
            "/v1/referrals",
            "/v1/referrals/transition",
            "/v1/referrals/letter?kind=referral",
            "/v1/referrals?view=social-worker",
            "/v1/batteries/station-intake/screenings",
            "/v1/shares?to=health&ground=consent",
            "/v1/comparisons",
            "/v1/corrections");

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
                "{\"scale\":\"phq-a\",\"assessments\":[{\"answers\":{\"q1\":\"canary\"}},{\"answers\":{\"q1\":734519}}]}",
                "{\"scale\":\"phq-a\",\"assessments\":[],\"samePerson\":\"canary\"}",
                "{\"scale\":\"phq-a\",\"original\":{\"answers\":{\"q1\":734519}},\"corrected\":{\"answers\":{\"q1\":\"canary\"}}}",
                "{\"scale\":\"phq-a\",\"original\":{},\"corrected\":{},\"assessedWith\":{\"version\":734519,\"digest\":[\"canary\"]}}",
                "{\"state\":{\"format\":1,\"opened\":{\"ref\":\"13800734519\",\"at\":\"canary\",\"level\":\"canary\"},\"history\":[]}}",
                "{\"referral\":{\"level\":\"none\",\"within\":\"canary\"},\"event\":{\"event\":\"canary\",\"by\":\"canary!\"}}",
                "{\"referral\":{},\"now\":\"canary\",\"zone\":\"canary\",\"age\":734519}",
                "{\"answers\":{\"q1\":\"canary",
                "{\"answers\":{\"q1\":canary}}",
                "\"canary\"",
                "canary"
            })
    void noValueComesBack(String body) {
        try (Heard heard = Heard.everything()) {
            for (String address : ADDRESSES) {
                Api.Answer answer = Api.post(address, body);
                assertThat(answer.status()).as(address).isBetween(400, 422);
                assertThat(answer.text()).as(address).doesNotContain("canary", "734519");
            }
            assertThat(heard.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("canary") || line.contains("734519"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/scales/phq-a/assessments", "/v1/referrals", "/v1/referrals/letter?kind=handover"})
    void whatAFlagRestsOnIsNamedWithoutWhatWasAnswered(String address) {
        String request = "{\"answers\":{\"q9\":3,\"q1\":\"x\"}}";
        String body = address.contains("referrals") ? "{\"assessments\":{\"phq-a\":" + request + "}}" : request;
        assertThat(Api.post(address, body).text())
                .contains("\"id\":\"suicide-item\"", "\"state\":\"raised\"", "\"item\":\"q9\"")
                .doesNotContain("\"found\"");
    }
}
