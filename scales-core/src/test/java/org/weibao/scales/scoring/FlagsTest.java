package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Evidence.Reading;
import org.weibao.scales.assessment.Evidence.Subject;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Respondent;

class FlagsTest {

    private static final ScaleFile GATED = ScaleFile.withBody("""
            response-formats:
              f: { 0: 无, 1: 少, 2: 多, 9: { label: 拒绝回答, declined: true, points: none } }
            items:
              - { responses: f, ask: { q1: 题, q2: 题 } }
              - { responses: f, when: { item: q1, at-least: 1 }, ask: { q3: 题, q4: { label: 题, otherwise: 0 } } }
            scores: { total: { sum-of: [q1..q2, q3..q4] } }
            flags:
              danger: { risk: crisis, kind: self-harm, when: { item: q3, at-least: 1 } }
              worry: { risk: watch, kind: symptoms, when: { item: q3, at-least: 1 } }
              refuses: { risk: watch, kind: symptoms, when: { item: q2, is: 9 } }
              often: { risk: elevated, kind: symptoms, when: { count-of: [q1..q2], at-least: 1, times: 1 } }
              theirs: { risk: high, kind: symptoms, for: { informant: caregiver }, when: { item: q2, at-least: 2 } }
              silent: { risk: watch, kind: symptoms, when: { item: q2, unanswered: true } }
            outcomes:
              level:
                severe: { item: q3, at-least: 1 }
                some: { item: q2, at-least: 1 }
                otherwise: none
            """);

    private static FlagState state(Assessment assessment, String flag) {
        return assessment.flag(flag).orElseThrow().state();
    }

    private static Evidence item(String id, Reading reading, String found, String needs) {
        return new Evidence(Subject.ITEM, id, reading, Optional.ofNullable(found), Optional.of(needs));
    }

    @Test
    void aBlankSafetyItemIsNeverClear() {
        Assessment assessment = GATED.assess("q1: 1, q2: 0");

        assertThat(state(assessment, "danger")).isEqualTo(FlagState.NOT_RULED_OUT);
        assertThat(assessment.flag("danger").orElseThrow().because())
                .containsExactly(item("q3", Reading.UNANSWERED, null, "at-least 1"));
    }

    @Test
    void aDeclinedSafetyItemIsNeverClear() {
        Assessment assessment = GATED.assess("q1: 1, q2: 0, q3: 9, q4: 0");

        assertThat(state(assessment, "danger")).isEqualTo(FlagState.NOT_RULED_OUT);
        assertThat(assessment.flag("danger").orElseThrow().because())
                .containsExactly(item("q3", Reading.DECLINED, "9", "at-least 1"));
        assertThat(assessment.completeness().missing()).isEmpty();
    }

    @Test
    void aDeclinedAnswerIsKnownToWhoeverNamesItsCode() {
        Assessment assessment = GATED.assess("q1: 0, q2: 9");

        assertThat(state(assessment, "refuses")).isEqualTo(FlagState.RAISED);
        assertThat(state(assessment, "often")).isEqualTo(FlagState.NOT_RULED_OUT);
        assertThat(state(assessment, "silent")).isEqualTo(FlagState.CLEAR);
    }

    @Test
    void whatWasNotAskedIsClearAndNotMissing() {
        Assessment assessment = GATED.assess("q1: 0, q2: 0");

        assertThat(state(assessment, "danger")).isEqualTo(FlagState.CLEAR);
        assertThat(assessment.completeness().missing()).isEmpty();
        assertThat(assessment.completeness().notAsked()).containsExactly("q3", "q4");
        assertThat(assessment.score("total").of()).isEqualTo(3);
        assertThat(assessment.notices()).isEmpty();
    }

    @Test
    void anAnswerBehindAClosedGateIsReadByFlagsThatGuardSafetyAndByOutcomesOnly() {
        Assessment assessment = GATED.assess("q1: 0, q2: 0, q3: 2");

        assertThat(state(assessment, "danger")).isEqualTo(FlagState.RAISED);
        assertThat(state(assessment, "worry")).isEqualTo(FlagState.CLEAR);
        assertThat(assessment.outcome("level").orElseThrow().result()).isEqualTo("severe");
        assertThat(assessment.score("total")).hasFieldOrPropertyWithValue("value", 0.0);
        assertThat(assessment.notices()).containsExactly(new Notice("answered-though-not-asked", "q3"));
    }

    @Test
    void whileAGateIsUnknownTheAnswerIsUsedAsGiven() {
        assertThat(state(GATED.assess("q2: 0, q3: 1"), "worry")).isEqualTo(FlagState.RAISED);
        assertThat(state(GATED.assess("q2: 0"), "worry")).isEqualTo(FlagState.NOT_RULED_OUT);
    }

    @Test
    void aCountIsDecidedAsSoonAsTheBlanksCannotChangeIt() {
        ScaleFile scale = ScaleFile.ofItems(5, """
                scores: { total: { sum-of: [q1..q5] } }
                flags: { many: { risk: high, kind: symptoms, when: { count-of: [q1..q5], at-least: 2, times: 3 } } }
                """);

        assertThat(state(scale.assess("q1..q3: 2"), "many")).isEqualTo(FlagState.RAISED);
        assertThat(state(scale.assess("q1..q3: 0"), "many")).isEqualTo(FlagState.CLEAR);
        assertThat(state(scale.assess("q1..q2: 0, q3: 2"), "many")).isEqualTo(FlagState.NOT_RULED_OUT);
    }

    @Test
    void aSafetyFlagForWhomWeDoNotKnowIsNeverDropped() {
        assertThat(state(GATED.assess("q1: 0, q2: 2"), "theirs")).isEqualTo(FlagState.NOT_RULED_OUT);
        assertThat(state(GATED.assess("q1: 0, q2: 0"), "theirs")).isEqualTo(FlagState.CLEAR);
        assertThat(GATED.assess("q1: 0, q2: 2", Respondent.UNKNOWN.withInformant(Informant.SELF))
                        .flag("theirs"))
                .isEmpty();
        Assessment caregiver = GATED.assess("q1: 0, q2: 2", Respondent.UNKNOWN.withInformant(Informant.CAREGIVER));
        assertThat(state(caregiver, "theirs")).isEqualTo(FlagState.RAISED);
    }

    @Test
    void flagsAreListedByStateThenRiskThenFileOrder() {
        assertThat(GATED.assess("q1: 1, q2: 9").flags())
                .extracting(Flag::id)
                .containsExactly("often", "refuses", "danger", "theirs", "worry", "silent");
    }

    @Test
    void anOutcomeTakesTheFirstRuleThatHoldsAndSaysWhenAnEarlierOneIsUnknown() {
        assertThat(GATED.assess("q1: 1, q2: 1").outcomes()).containsExactly(new Outcome("level", "some", true));
        assertThat(GATED.assess("q1: 1, q2: 0").outcomes()).containsExactly(new Outcome("level", "undetermined", true));
        assertThat(GATED.assess("q1: 0, q2: 0").outcomes()).containsExactly(new Outcome("level", "none", false));
    }

    @Test
    void aRefusedAnswerIsUnknownToSafetyFlags() {
        List<Flag> flags =
                GATED.plan().safetyFlags(Responses.of(Map.of("q1", 1, "q2", 2.9, "q3", 7)), Respondent.UNKNOWN);

        assertThat(flags).extracting(Flag::id).containsExactly("danger", "theirs");
        assertThat(flags).extracting(Flag::state).containsOnly(FlagState.NOT_RULED_OUT);
        assertThat(flags.get(0).because()).containsExactly(item("q3", Reading.REFUSED, null, "at-least 1"));
    }

    @Test
    void aFlagOverAScoreThatRestsOnARefusedAnswerIsNotRuledOutThoughTheScoreMayLackIt() {
        ScaleFile scale = ScaleFile.ofItems(3, """
                scores: { total: { sum-of: [q1..q3], missing: { allow: 1, then: prorate } } }
                flags: { severe: { risk: high, kind: severe-symptoms, when: { score: total, at-least: 3 } } }
                """);
        Responses responses = Responses.of(Map.of("q1", 0, "q2", 0, "q3", 33));

        assertThat(scale.plan().safetyFlags(responses, Respondent.UNKNOWN))
                .extracting(Flag::state)
                .containsExactly(FlagState.NOT_RULED_OUT);
    }

    @Test
    void aFlagOnAnOutcomeIsNotRuledOutWhileAnEarlierRuleMayStillHold() {
        ScaleFile scale = ScaleFile.ofItems(2, """
                scores: { total: { sum-of: [q1..q2] } }
                outcomes: { level: { severe: { item: q1, at-least: 2 }, some: { item: q2, at-least: 1 }, otherwise: none } }
                flags: { severe: { risk: crisis, kind: attempt, when: { outcome: level, is: severe } } }
                """);

        assertThat(state(scale.assess("q2: 1"), "severe")).isEqualTo(FlagState.NOT_RULED_OUT);
        assertThat(state(scale.assess("q2: 0"), "severe")).isEqualTo(FlagState.NOT_RULED_OUT);
        assertThat(state(scale.assess("q1: 0, q2: 1"), "severe")).isEqualTo(FlagState.CLEAR);
        assertThat(state(scale.assess("q1: 2"), "severe")).isEqualTo(FlagState.RAISED);
    }

    @Test
    void moderateOrWorseHoldsForTheSevereAndIsUnknownWithoutAScore() {
        ScaleFile scale = ScaleFile.ofItems(2, """
                scores: { total: { sum-of: [q1..q2] } }
                bandings:
                  up: { of: total, bands: { mild: lowest, moderate: 2, severe: 4 } }
                  down: { of: total, worse: lower, bands: { severe: lowest, moderate: 2, mild: 4 } }
                flags:
                  high: { risk: high, kind: symptoms, when: { band: up, at-least: moderate } }
                  low: { risk: high, kind: symptoms, when: { band: down, at-least: moderate } }
                """);

        assertThat(state(scale.assess("q1..q2: 2"), "high")).isEqualTo(FlagState.RAISED);
        assertThat(state(scale.assess("q1..q2: 2"), "low")).isEqualTo(FlagState.CLEAR);
        assertThat(state(scale.assess("q1..q2: 0"), "low")).isEqualTo(FlagState.RAISED);
        assertThat(state(scale.assess("q1: 0"), "low")).isEqualTo(FlagState.NOT_RULED_OUT);
    }

    @Test
    void aSafetyFlagReadsEveryAnswerAlsoThroughAFlagWithoutDanger() {
        ScaleFile scale = ScaleFile.withBody("""
                response-formats: { f: { 0: 无, 1: 有 } }
                items:
                  - { responses: f, ask: { q1: 题 } }
                  - { responses: f, when: { item: q1, is: 1 }, ask: { q2: 题 } }
                scores: { total: { sum-of: [q1] } }
                flags:
                  thought: { risk: watch, kind: symptoms, when: { item: q2, is: 1 } }
                  danger: { risk: crisis, kind: attempt, when: { flag: thought } }
                outcomes: { kind: { severe: { flag: thought }, otherwise: none } }
                """);

        Assessment assessment = scale.assess("q1: 0, q2: 1");

        assertThat(state(assessment, "thought")).isEqualTo(FlagState.CLEAR);
        assertThat(state(assessment, "danger")).isEqualTo(FlagState.RAISED);
        assertThat(assessment.flag("danger").orElseThrow().because())
                .containsExactly(new Evidence(
                        Subject.FLAG, "thought", Reading.FOUND, Optional.of("raised"), Optional.of("raised")));
        assertThat(assessment.outcome("kind").orElseThrow().result()).isEqualTo("severe");
    }
}
