package org.weibao.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.FhirExchange;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.builtin.BuiltIn;

/** Forms as questionnaires, held against another implementation of FHIR. */
class QuestionnairesTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();
    private static final Judge JUDGE = new Judge();

    static Stream<Scale> everyScale() {
        return LIBRARY.scales().stream();
    }

    @ParameterizedTest
    @MethodSource("everyScale")
    void every_scale_is_a_questionnaire(Scale scale) {
        for (String language : new String[] {"zh", "en"}) {
            Questionnaire parsed = JUDGE.parsed(Questionnaire.class, FhirExchange.questionnaire(scale, language));
            assertThat(parsed.getVersion()).isEqualTo(scale.profile().version());
            assertThat(parsed.getLanguage()).isEqualTo(language);
        }
    }

    /** Every kind of item, gate, wording and age; the base profiles take too long for all of them in every build. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phq-a",
                "psqi",
                "bmi-cn-6-18",
                "k10",
                "audit",
                "cssrs-screener",
                "m-chat-r",
                "sdq",
                "warning-signs-0-6",
                "weibao-child"
            })
    void the_base_profiles_have_no_complaint(String id) {
        assertThat(JUDGE.errors(FhirExchange.questionnaire(LIBRARY.scale(id), "zh")))
                .isEmpty();
    }
}
