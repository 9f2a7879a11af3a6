package org.weibao.scales.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Labels;

class AssessmentJsonTest {

    private static final String DOCUMENTED = """
            {"format":1,"scale":{"id":"demo-mood","version":"1.0.0","digest":"sha256:0a"},"ref":"st7-0042","answeredOn":"2026-03-01",\
            "completeness":{"items":9,"answered":8,"missing":["q5"],"notAsked":["q10"]},\
            "scores":[{"id":"total","state":"partial","value":14.625,"raw":13,"answered":8,"of":9,"range":[0,27],\
            "bands":[{"banding":"severity","id":"moderate"},{"banding":"cut-11","id":"at-or-above","alternative":true}],\
            "how":"(1+2+1+2+2+1+2+2) × 9/8 = 14.625"},\
            {"id":"total-t","state":"unscorable","reason":"no-norm-group"}],\
            "flags":[{"id":"self-harm","risk":"crisis","kind":"self-harm","acute":false,"state":"raised",\
            "because":[{"item":"q9","found":1,"needs":"at-least 1"}]},\
            {"id":"right-now","risk":"crisis","kind":"ideation","acute":true,"state":"not-ruled-out",\
            "because":[{"item":"q10","unanswered":true}]}],\
            "outcomes":[{"id":"syndrome","result":"none-suspected","higherUndetermined":false}],\
            "quality":{"validity":"valid","because":[]},\
            "notices":[{"code":"wording-not-installed","about":"definition"}]}""";

    @Test
    void a_result_is_written_as_documented() {
        assertThat(json()).isEqualTo(DOCUMENTED);
    }

    @Test
    void the_machines_locale_and_zone_do_not_matter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(json()).isEqualTo(DOCUMENTED);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String json() {
        return JsonText.of(json -> AssessmentJson.write(json, DemoMood.assessment(), Labels.NONE));
    }
}
