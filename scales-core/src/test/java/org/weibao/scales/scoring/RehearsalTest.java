package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

class RehearsalTest {

    private static List<Finding> rehearse(String answersAndExpectation) {
        ScaleFile scale = ScaleFile.ofItems(3, """
                scores:
                  total: { sum-of: [q1..q3], missing: { allow: 1, then: prorate } }
                  average: { mean-of: [q1..q3] }
                bandings: { level: { of: total, cut-off: 4 } }
                flags: { danger: { risk: crisis, kind: attempt, when: { item: q3, at-least: 1 } } }
                outcomes: { kind: { severe: { item: q3, at-least: 2 }, otherwise: none } }
                examples:
                  - { name: one, %s }
                """.formatted(answersAndExpectation));
        return Rehearsal.rehearse(scale.definition(), scale.plan());
    }

    private static String told(List<Finding> findings) {
        assertThat(findings).extracting(Finding::code).containsOnly(FindingCode.EXAMPLE_FAILS);
        return String.join(
                "; ",
                findings.stream()
                        .map(Finding::arguments)
                        .map(words -> (words.get("kind") + " " + words.getOrDefault("id", "")).strip() + ": "
                                + words.get("expected") + " / " + words.get("found"))
                        .toList());
    }

    @Test
    void whatComesOutAsExpectedIsNotMentioned() {
        assertThat(rehearse("""
                answers: { q1..q3: 1, q2: 2 }, expect: { scores: { total: 4, average: 1.333 }, bands: { level: at-or-above },
                flags: { danger: raised }, outcomes: { kind: { result: none, higher-undetermined: false } }, validity: valid }""")).isEmpty();
    }

    @Test
    void valuesMayDifferByAThousandthOnly() {
        assertThat(told(rehearse("answers: { q1: 1, q2: 2, q3: 1 }, expect: { scores: { total: 5, average: 1.332 } }")))
                .isEqualTo("score total: 5 / 4; score average: 1.332 / 1.333333333");
    }

    @Test
    void statesAndReasonsAreComparedExactly() {
        assertThat(told(rehearse("""
                answers: { q1..q2: 1 }, expect: { scores: { total: { value: 3, state: complete },
                average: { state: unscorable, reason: required-missing } } }""")))
                .isEqualTo("score total: 3 complete / 3 partial;"
                        + " score average: unscorable required-missing / unscorable too-many-missing");
        assertThat(told(rehearse("answers: { q1..q3: 1 }, expect: { scores: { total: unscorable } }")))
                .isEqualTo("score total: unscorable / 3 complete");
    }

    @Test
    void bandsFlagsOutcomesAndValidityAreComparedByName() {
        assertThat(told(rehearse("""
                answers: { q1..q2: 1 }, expect: { bands: { level: absent }, flags: { danger: clear, other: raised },
                outcomes: { kind: none }, validity: doubtful }""")))
                .isEqualTo(
                        "banding level: absent / below; flag danger: clear / not-ruled-out; flag other: raised / absent;"
                                + " outcome kind: none / undetermined; validity: doubtful / valid");
    }

    @Test
    void anExampleWhoseAnswersTheScaleDoesNotTakeIsRefused() {
        List<Finding> findings = rehearse("answers: { q1: 7, q2: 1 }, expect: { scores: { total: 8 } }");

        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.EXAMPLE_REFUSED);
        assertThat(findings.get(0).arguments()).containsEntry("item", "q1").containsEntry("example", "one");
    }

    @Test
    void theFailingExpectationIsPointedAt() {
        Finding finding = rehearse("answers: { q1..q3: 1 }, expect: { scores: { total: 5 } }")
                .get(0);

        assertThat(finding.place().pointer()).isEqualTo("/examples/0/expect/scores/total");
        assertThat(finding.place().line()).isPositive();
    }
}
