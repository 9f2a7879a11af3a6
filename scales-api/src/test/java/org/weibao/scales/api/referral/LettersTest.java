package org.weibao.scales.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.api.Forms;

@QuarkusTest
class LettersTest {

    private static final String LETTER = "/v1/referrals/letter?kind=";
    private static final String CASE = Forms.all(13, 0).with("q9", "2").caseOf("phq-a");

    @Test
    void aReferralLetterIsPlainTextUnlessAPageIsAskedFor() {
        Response letter = post(LETTER + "referral", CASE);
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(letter.asString()).contains("转介单", "12356").doesNotContain("q9", "总分");
        assertThat(post(LETTER + "referral&lang=en", CASE).asString()).contains("Referral");
    }

    @Test
    void aPageBringsItsStyleAlongAndMayLoadAndRunNothing() {
        Response page = post(LETTER + "handover&format=html", CASE);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.getHeaders().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).startsWith("<!DOCTYPE html>").contains("交接单");
    }

    @Test
    void thereIsNoneWithoutConsentAndItIsSaidWhatToDoInstead() {
        String refused = CASE.replace("\"present\":true", "\"present\":true,\"consent\":\"refused\"");
        Response problem = post(LETTER + "referral", refused);
        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(problem.jsonPath().getString("type")).isEqualTo("/v1/problems/letter-refused");
        assertThat(problem.jsonPath().getString("errors[0].code")).isEqualTo("LETTER-WITHOUT-CONSENT");
        assertThat(post(LETTER + "handover", refused).statusCode()).isEqualTo(200);
    }

    @Test
    void aCaseWithARefusedAnswerGetsItsReferralAndNoLetter() {
        Response problem = post(
                LETTER + "referral",
                Forms.all(13, 0).with("q9", "2").with("q3", "7").caseOf("phq-a"));
        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(problem.jsonPath().getString("referral.level")).isEqualTo("medical");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?kind=", "?kind=REFERRAL", "?kind=referral&format=pdf", "?kind=referral&lang=fr"})
    void whatIsNotAskedForAsDescribedIsRefused(String query) {
        assertThat(post("/v1/referrals/letter" + query, CASE).statusCode()).isEqualTo(400);
    }

    private static Response post(String address, String body) {
        return RestAssured.given().contentType("application/json").body(body).post(address);
    }
}
