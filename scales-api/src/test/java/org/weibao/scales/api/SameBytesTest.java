package org.weibao.scales.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same request gives the same bytes, whatever the thread, the locale or the time zone of the machine. */
@QuarkusTest
class SameBytesTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/scales/phq-a/assessments, false",
        "/v1/referrals, true",
        "/v1/referrals/letter?kind=handover, true",
        "/v1/referrals?view=social-worker, true",
        "/v1/batteries/adolescent-mood-safety/screenings, true",
    })
    void asOftenAsItIsAsked(String path, boolean inCase) {
        Forms form = Forms.all(13, 1).without("q4");
        String accepted = inCase ? form.caseOf("phq-a") : form.request();
        Forms withMistakes = form.with("q2", "7").with("q3", "\"x\"").with("q77", "1");
        String refused = inCase ? withMistakes.caseOf("phq-a") : withMistakes.request();
        for (String body : List.of(accepted, refused)) {
            byte[] first = Api.post(path, body).bytes();
            assertThat(IntStream.range(0, 32)
                            .parallel()
                            .mapToObj(i -> Api.post(path, body).bytes()))
                    .allSatisfy(bytes -> assertThat(bytes).isEqualTo(first));
        }
    }

    @Test
    void whateverTheMachineSpeaks() {
        String body = Forms.all(13, 1).caseOf("phq-a");
        byte[] first = Api.post("/v1/referrals", body).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(Api.post("/v1/referrals", body).bytes()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
