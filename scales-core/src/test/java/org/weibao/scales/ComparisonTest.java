package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.weibao.scales.SmallSeries.CHILD;
import static org.weibao.scales.SmallSeries.comparison;
import static org.weibao.scales.SmallSeries.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.assessment.monitoring.Caution;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.Change.NotJudged;
import org.weibao.scales.assessment.monitoring.Change.Verdict;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.FlagCourse;
import org.weibao.scales.assessment.monitoring.Interval;
import org.weibao.scales.assessment.monitoring.ScoreChange;
import org.weibao.scales.assessment.monitoring.Trend;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.Level;

/** The small scale's total (0–12, higher is worse) changes reliably from 2.77 points on, its calm (0–6, lower is worse) from 1.39. */
class ComparisonTest {

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
        assertThat(SmallSeries.change(
                                "size",
                                monitoring.compare("", document(CHILD, "2026-01-01 1100330", "2026-03-01 3300330")))
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
        assertThat(SmallSeries.change("total", result).overall().verdict()).isEqualTo(Verdict.RELIABLE_DETERIORATION);
        Change normed = SmallSeries.change("total-t", result).overall();
        assertThat(normed.notJudged()).contains(NotJudged.NORM_GROUP_DIFFERS);
        assertThat(normed.difference()).isEmpty();
        assertThat(verdict("total-t", "2026-01-01 0000330", "2026-03-01 3330330"))
                .isEqualTo(Verdict.RELIABLE_DETERIORATION);
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
                        new Interval(OptionalInt.of(9), List.of(Caution.SHORT_INTERVAL, Caution.WITHIN_RECALL)),
                        new Interval(OptionalInt.of(22), List.of(Caution.WITHIN_RECALL)));
        assertThat(comparison.main().orElseThrow().cautions())
                .containsExactly(Caution.AT_BEST_END, Caution.AT_WORST_END, Caution.PARTIAL_VALUE);
        assertThat(comparison(document("\"age\":12", "2026-01-01 0000330", "2026-03-10 3333330"))
                        .cautions())
                .containsExactly(Caution.INFORMANT_UNKNOWN);
        assertThat(comparison(document("\"informant\":\"caregiver\"", "2026-01-01 0000330", "2026-03-10 3333330"))
                        .cautions())
                .containsExactly(Caution.SAME_PERSON_UNKNOWN);
    }

    @Property(tries = 50)
    void the_order_of_the_document_does_not_matter(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 3) Integer> codes, @ForAll long seed) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            forms.add(SmallStation.form("2026-0" + (i + 1) + "-01 " + codes.get(i) + "100330", CHILD));
        }
        Comparison inOrder = comparison(document(forms));
        Collections.shuffle(forms, new Random(seed));
        assertThat(comparison(document(forms))).isEqualTo(inOrder);
    }

    private static Verdict verdict(String score, String... forms) {
        return change(score, forms).overall().verdict();
    }

    private static ScoreChange change(String score, String... forms) {
        return SmallSeries.change(score, SmallStation.MONITORING.compare("", document(CHILD, forms)));
    }

    private static ScoreChange changeOf(String score, String who, String first, String second) {
        return SmallSeries.change(score, SmallStation.MONITORING.compare("", document(who, first, second)));
    }
}
