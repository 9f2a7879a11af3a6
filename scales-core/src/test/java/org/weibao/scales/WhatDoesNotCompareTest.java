package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.scales.SmallSeries.CHILD;
import static org.weibao.scales.SmallSeries.change;
import static org.weibao.scales.SmallSeries.comparison;
import static org.weibao.scales.SmallSeries.document;
import static org.weibao.scales.SmallSeries.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.Change.NotJudged;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.Incomparable;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;

/** Forms that do not belong side by side, and documents that are refused. */
class WhatDoesNotCompareTest {

    @Test
    void another_informant_or_another_person_makes_forms_that_do_not_compare() {
        byte[] informants = document(List.of(
                SmallStation.form("2026-01-01 1100330", "\"informant\":\"self\""),
                SmallStation.form("2026-03-01 3330330", "\"informant\":\"caregiver\"")));
        Comparison comparison = comparison(informants);
        assertThat(comparison.notComparable()).containsExactly(Incomparable.INFORMANT_DIFFERS);
        assertThat(change("total", SmallStation.MONITORING.compare("", informants))
                        .overall())
                .isEqualTo(Change.notJudged(OptionalDouble.empty(), NotJudged.NOT_COMPARABLE));
        assertThat(comparison.worsenings()).isEmpty();
        byte[] persons = SmallStation.bytes(text(List.of(
                        SmallStation.form("2026-01-01 1100330", CHILD), SmallStation.form("2026-03-01 1100330", CHILD)))
                .replace("\"scale\"", "\"samePerson\":false,\"scale\""));
        assertThat(comparison(persons).notComparable()).containsExactly(Incomparable.PERSON_DIFFERS);
    }

    @Test
    void a_boy_who_was_a_girl_or_who_grew_younger_is_hardly_the_same_child() {
        assertThat(comparison(document(List.of(
                                SmallStation.form("2026-01-01 1100330", "\"sex\":\"male\""),
                                SmallStation.form("2026-03-01 1100330", "\"sex\":\"female\""))))
                        .notComparable())
                .containsExactly(Incomparable.CHILD_DIFFERS);
        assertThat(comparison(document(List.of(
                                SmallStation.form("2026-01-01 1100330", "\"age\":14"),
                                SmallStation.form("2026-03-01 1100330", "\"age\":13"))))
                        .notComparable())
                .containsExactly(Incomparable.CHILD_DIFFERS);
    }

    @Test
    void results_of_another_version_or_another_file_do_not_compare_and_stay_what_they_are() {
        Assessment old = assess(SmallStation.LIBRARY);
        Assessment edited = assess(SmallStation.library("# a comment\n"));
        Assessment newer = assess(SmallStation.library("", "version: 1.0.0", "version: 1.1.0"));
        Scale scale = SmallStation.LIBRARY.scale("small");
        assertThat(scale.compare(List.of(old, edited), Optional.empty()).notComparable())
                .containsExactly(Incomparable.DIGEST_DIFFERS);
        assertThat(scale.compare(List.of(old, newer), Optional.empty()).notComparable())
                .containsExactly(Incomparable.VERSION_DIFFERS);
        assertThat(scale.compare(List.of(old, newer), Optional.empty())
                        .points()
                        .get(0)
                        .scale())
                .isEqualTo(old.scale());
        assertThatThrownBy(() -> scale.compare(List.of(old), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_refused_answer_stops_the_comparison_and_not_the_safety_flag() {
        SeriesResult result =
                SmallStation.MONITORING.compare("", document(CHILD, "2026-01-01 0000331", "2026-03-01 7000330"));
        assertThat(result.comparison()).isEmpty();
        assertThat(said(result.findings())).containsExactly("CODE-NOT-ALLOWED /assessments/1/answers/q1");
        assertThat(result.refused().get(0).flags()).anyMatch(flag -> flag.id().equals("self-harm") && flag.isRaised());
    }

    @Test
    void a_document_without_days_with_one_form_or_of_an_unknown_scale_says_what_is_missing() {
        String form = SmallStation.form("2026-01-01 0000330", CHILD);
        assertThat(said(SmallStation.MONITORING
                        .compare("", document(List.of(form)))
                        .findings()))
                .containsExactly("ASSESSMENT-COUNT /assessments");
        assertThat(said(SmallStation.MONITORING
                        .compare("", document(List.of(form, form.replace("\"answeredOn\":\"2026-01-01\",", ""))))
                        .findings()))
                .containsExactly("KEY-MISSING /assessments/1");
        assertThat(said(SmallStation.MONITORING
                        .compare(
                                "", SmallStation.bytes(text(List.of(form, form)).replace("small", "smal")))
                        .findings()))
                .containsExactly("SCALE-UNKNOWN /scale");
        assertThat(said(SmallStation.MONITORING
                        .compare("", SmallStation.bytes("["))
                        .findings()))
                .containsExactly("SYNTAX ");
    }

    private static Assessment assess(ScaleLibrary library) {
        return library.scale("small")
                .assess(Responses.of(Map.of("q1", 1, "q2", 1, "q3", 1, "q4", 1)), Respondent.UNKNOWN);
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().id() + " " + finding.place().pointer())
                .toList();
    }
}
