package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.assessment.monitoring.Caution;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.Change.NotJudged;
import org.weibao.scales.assessment.monitoring.Change.Verdict;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.FlagCourse;
import org.weibao.scales.assessment.monitoring.Incomparable;
import org.weibao.scales.assessment.monitoring.Interval;
import org.weibao.scales.assessment.monitoring.ScoreChange;
import org.weibao.scales.assessment.monitoring.Trend;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;

/** The small scale's total (0–12, higher is worse) changes reliably from 2.77 points on, its calm (0–6, lower is worse) from 1.39. */
class ComparisonTest {

    private static final String CHILD = "\"age\":12,\"sex\":\"female\",\"informant\":\"self\"";

    @Test
    void a_rise_beyond_chance_is_a_deterioration_and_the_fall_back_an_improvement() {
        assertThat(verdict("total", "2026-01-01 1100330", "2026-03-01 2210330"))
                .isEqualTo(Verdict.RELIABLE_DETERIORATION);
        assertThat(verdict("total", "2026-01-01 2210330", "2026-03-01 1100330"))
                .isEqualTo(Verdict.RELIABLE_IMPROVEMENT);
    }

    @Test
    void two_points_more_are_no_more_than_chance() {
        ScoreChange total = change("total", "2026-01-01 1100330", "2026-03-01 2200330");
        assertThat(total.overall().verdict()).isEqualTo(Verdict.NO_RELIABLE_CHANGE);
        assertThat(total.overall().index().orElseThrow()).isCloseTo(2 / Math.sqrt(2), within(1e-9));
        assertThat(total.overall().notJudged()).isEmpty();
    }

    @Test
    void where_lower_is_worse_a_fall_is_a_deterioration() {
        assertThat(verdict("calm", "2026-01-01 1100330", "2026-03-01 1100220"))
                .isEqualTo(Verdict.RELIABLE_DETERIORATION);
        assertThat(verdict("calm", "2026-01-01 1100220", "2026-03-01 1100330")).isEqualTo(Verdict.RELIABLE_IMPROVEMENT);
    }

    @Test
    void a_score_of_which_nobody_says_which_way_is_worse_only_changes() {
        assertThat(verdict("size", "2026-01-01 1100330", "2026-03-01 2200330")).isEqualTo(Verdict.RELIABLE_CHANGE);
    }

    @Test
    void without_a_reliability_for_these_respondents_the_difference_is_shown_and_not_judged() {
        String parent = "\"age\":12,\"informant\":\"caregiver\"";
        Change change = changeOf("total", parent, "2026-01-01 1100330", "2026-03-01 3330330")
                .overall();
        assertThat(change.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(change.notJudged()).contains(NotJudged.NO_RELIABILITY_FOR_GROUP);
        assertThat(change.difference()).hasValue(7);
        assertThat(change.index()).isEmpty();
    }

    @Test
    void a_score_without_any_reliability_is_not_judged() {
        ScaleLibrary without =
                SmallStation.library("", "size:     { of: size, omega: 0.84, sd: 1.25, source: manual }", "");
        Monitoring monitoring = new Monitoring(without, without.policy("village"));
        assertThat(change("size", monitoring.compare("", document(CHILD, "2026-01-01 1100330", "2026-03-01 3300330")))
                        .overall()
                        .notJudged())
                .contains(NotJudged.NO_RELIABILITY);
    }

    @Test
    void a_point_without_a_score_is_named_and_not_skipped() {
        ScoreChange total = change("total", "2026-01-01 1100330", "2026-02-01 1--0330", "2026-03-01 2210330");
        assertThat(total.values()).hasSize(3);
        assertThat(total.values().get(1)).isInstanceOf(Unscorable.class);
        assertThat(total.overall().verdict()).isEqualTo(Verdict.RELIABLE_DETERIORATION);
        assertThat(total.latest().orElseThrow().notJudged()).contains(NotJudged.UNSCORABLE);
        assertThat(total.trend()).isEmpty();
        ScoreChange four =
                change("total", "2026-01-01 1100330", "2026-02-01 1--0330", "2026-03-01 2210330", "2026-04-01 3310330");
        assertThat(four.trend()).map(Trend::leftOut).contains(1);
    }

    @Test
    void a_child_who_grew_into_another_norm_group_keeps_the_raw_change_and_loses_the_t_score_s() {
        byte[] document = document(List.of(
                SmallStation.form("2026-01-01 1100330", "\"age\":13,\"informant\":\"self\""),
                SmallStation.form("2026-07-01 2210330", "\"age\":14,\"informant\":\"self\"")));
        SeriesResult result = SmallStation.MONITORING.compare("", document);
        assertThat(change("total", result).overall().verdict()).isEqualTo(Verdict.RELIABLE_DETERIORATION);
        Change normed = change("total-t", result).overall();
        assertThat(normed.notJudged()).contains(NotJudged.NORM_GROUP_DIFFERS);
        assertThat(normed.difference()).isEmpty();
        assertThat(verdict("total-t", "2026-01-01 0000330", "2026-03-01 3330330"))
                .isEqualTo(Verdict.RELIABLE_DETERIORATION);
    }

    @Test
    void another_informant_or_another_person_makes_forms_that_do_not_compare() {
        byte[] informants = document(List.of(
                SmallStation.form("2026-01-01 1100330", "\"informant\":\"self\""),
                SmallStation.form("2026-03-01 3330330", "\"informant\":\"caregiver\"")));
        Comparison comparison = comparison(informants);
        assertThat(comparison.notComparable()).containsExactly(Incomparable.INFORMANT_DIFFERS);
        assertThat(change("total", SmallStation.MONITORING.compare("", informants))
                        .overall())
                .isEqualTo(Change.notJudged(java.util.OptionalDouble.empty(), NotJudged.NOT_COMPARABLE));
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
    void a_safety_flag_that_stays_is_said_however_much_better_the_score() {
        Comparison comparison = comparison(document(CHILD, "2026-01-01 3333331", "2026-03-01 0000331"));
        assertThat(comparison.main()).map(main -> main.overall().verdict()).contains(Verdict.RELIABLE_IMPROVEMENT);
        assertThat(comparison.openSafetyFlags()).extracting(FlagCourse::id).containsExactly("self-harm");
        Comparison blank = comparison(document(CHILD, "2026-01-01 3333330", "2026-03-01 000033-"));
        assertThat(blank.openSafetyFlags().get(0).states()).containsExactly(FlagState.CLEAR, FlagState.NOT_RULED_OUT);
    }

    @Test
    void three_times_worse_is_a_trend_for_the_policy_though_no_single_step_is_more_than_chance() {
        SeriesResult result = SmallStation.MONITORING.compare(
                "", document(CHILD, "2026-01-01 1000330", "2026-03-01 1100330", "2026-05-01 1110330"));
        Comparison comparison = result.comparison().orElseThrow();
        assertThat(comparison.worsenings()).containsExactly(new Worsening("small", AdverseChange.WORSENING_TREND));
        assertThat(result.referral()).map(each -> each.level()).contains(Level.STATION_CARE);
        assertThat(SmallStation.MONITORING
                        .compare("", document(CHILD, "2026-03-01 1100330", "2026-05-01 1110330"))
                        .referral())
                .map(each -> each.level())
                .contains(Level.NONE);
    }

    @Test
    void a_relapse_after_a_long_improvement_is_a_deterioration() {
        Comparison comparison =
                comparison(document(CHILD, "2026-01-01 3333330", "2026-03-01 1000330", "2026-05-01 1111330"));
        ScoreChange total = comparison.main().orElseThrow();
        assertThat(total.overall().verdict()).isEqualTo(Verdict.RELIABLE_IMPROVEMENT);
        assertThat(total.latest()).map(Change::verdict).contains(Verdict.RELIABLE_DETERIORATION);
        assertThat(comparison.worsenings()).containsExactly(new Worsening("small", AdverseChange.DETERIORATION));
    }

    @Test
    void short_intervals_and_ends_of_the_range_are_warned_of() {
        Comparison comparison =
                comparison(document(CHILD, "2026-01-01 0000330", "2026-01-10 3333330", "2026-02-01 333-330"));
        assertThat(comparison.intervals())
                .containsExactly(
                        new Interval(
                                java.util.OptionalInt.of(9), List.of(Caution.SHORT_INTERVAL, Caution.WITHIN_RECALL)),
                        new Interval(java.util.OptionalInt.of(22), List.of(Caution.WITHIN_RECALL)));
        assertThat(comparison.main().orElseThrow().cautions())
                .containsExactly(Caution.AT_BEST_END, Caution.AT_WORST_END, Caution.PARTIAL_VALUE);
        assertThat(comparison(document("\"age\":12", "2026-01-01 0000330", "2026-03-10 3333330"))
                        .cautions())
                .containsExactly(Caution.INFORMANT_UNKNOWN);
        assertThat(comparison(document("\"informant\":\"caregiver\"", "2026-01-01 0000330", "2026-03-10 3333330"))
                        .cautions())
                .containsExactly(Caution.SAME_PERSON_UNKNOWN);
    }

    @Test
    void one_refused_answer_stops_the_comparison_and_not_the_safety_flag() {
        SeriesResult result =
                SmallStation.MONITORING.compare("", document(CHILD, "2026-01-01 0000331", "2026-03-01 7000331"));
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

    @Property(tries = 50)
    void the_order_of_the_document_does_not_matter(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 3) Integer> codes, @ForAll long seed) {
        List<String> forms = new java.util.ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            forms.add(SmallStation.form("2026-0" + (i + 1) + "-01 " + codes.get(i) + "100330", CHILD));
        }
        Comparison inOrder = comparison(document(forms));
        Collections.shuffle(forms, new Random(seed));
        assertThat(comparison(document(forms))).isEqualTo(inOrder);
    }

    private static Assessment assess(ScaleLibrary library) {
        return library.scale("small")
                .assess(Responses.of(java.util.Map.of("q1", 1, "q2", 1, "q3", 1, "q4", 1)), Respondent.UNKNOWN);
    }

    private static Verdict verdict(String score, String... forms) {
        return change(score, forms).overall().verdict();
    }

    private static ScoreChange change(String score, String... forms) {
        return change(score, SmallStation.MONITORING.compare("", document(CHILD, forms)));
    }

    private static ScoreChange changeOf(String score, String who, String first, String second) {
        return change(score, SmallStation.MONITORING.compare("", document(who, first, second)));
    }

    private static ScoreChange change(String score, SeriesResult result) {
        return result.comparison().orElseThrow().scores().stream()
                .filter(change -> change.id().equals(score))
                .findFirst()
                .orElseThrow();
    }

    private static Comparison comparison(byte[] document) {
        SeriesResult result = SmallStation.MONITORING.compare("", document);
        assertThat(result.findings()).isEmpty();
        return result.comparison().orElseThrow();
    }

    private static byte[] document(String who, String... forms) {
        return document(
                Stream.of(forms).map(form -> SmallStation.form(form, who)).toList());
    }

    private static byte[] document(List<String> forms) {
        return SmallStation.bytes(text(forms));
    }

    private static String text(List<String> forms) {
        return forms.stream().collect(Collectors.joining(",", "{\"scale\":\"small\",\"assessments\":[", "]}"));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().id() + " " + finding.place().pointer())
                .toList();
    }
}
