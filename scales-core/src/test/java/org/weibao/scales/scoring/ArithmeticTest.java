package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;

class ArithmeticTest {

    private static Scored total(ScaleFile scale, String answers) {
        return (Scored) scale.assess(answers).score("total");
    }

    private static Unscorable.Reason reason(ScaleFile scale, String answers) {
        return ((Unscorable) scale.assess(answers).score("total")).reason();
    }

    @Test
    void sixteenNinthsRoundToOnePointSevenEight() {
        ScaleFile scale = ScaleFile.ofItems(9, "scores: { total: { mean-of: [q1..q9], round: { half-up: 2 } } }");

        Scored total = total(scale, "q1..q7: 2, q8..q9: 1");

        assertThat(total.value()).isEqualTo(1.78);
        assertThat(total.how()).isEqualTo("(2+2+2+2+2+2+2+1+1)/9 → half-up 2 = 1.78");
    }

    @Test
    void aTScoreOfFortyThatDoublesMissIsInTheBandFromForty() {
        ScaleFile scale = ScaleFile.ofItems(1, """
                scores: { total: { sum-of: [q1] } }
                norms:
                  norm: { reports: t-score, gives: { total-t: total }, groups: [ { total: { mean: 3.2, sd: 0.2 } } ] }
                bandings: { level: { of: total-t, bands: { low: lowest, high: 40 } } }
                """);

        Assessment assessment = scale.assess("q1: 3");
        Scored t = (Scored) assessment.score("total-t");

        assertThat(t.value()).isLessThan(40).isGreaterThan(39.9999999);
        assertThat(t.band("level")).contains("high");
        assertThat(t.how()).isEqualTo("50 + 10 × (3 − 3.2)/0.2 = 40");
    }

    @Test
    void aProratedFourAndAHalfLandsInABand() {
        ScaleFile scale = ScaleFile.ofItems(3, """
                scores: { total: { sum-of: [q1..q3], missing: { allow: 1, then: prorate } } }
                bandings: { level: { of: total, bands: { low: lowest, middle: 4, high: 5 } } }
                """);

        Scored total = total(scale, "q1: 1, q2: 2");

        assertThat(total.value()).isEqualTo(4.5);
        assertThat(total.raw()).hasValue(3);
        assertThat(total.partial()).isTrue();
        assertThat(total.band("level")).contains("middle");
        assertThat(total.how()).isEqualTo("(1+2) × 3/2 = 4.5");
    }

    @Test
    void aHalfIsRoundedUp() {
        ScaleFile scale = ScaleFile.ofItems(2, "scores: { total: { mean-of: [q1..q2], round: half-up } }");

        assertThat(total(scale, "q1: 2, q2: 3").value()).isEqualTo(3);
        assertThat(total(scale, "q1: 1, q2: 2").value()).isEqualTo(2);
    }

    @Test
    void theOrderIsProrateMultiplyAddRoundSteps() {
        ScaleFile scale = ScaleFile.ofItems(3, """
                scores:
                  total: { sum-of: [q1..q3], missing: { allow: 1, then: prorate }, multiply-by: 2, add: -0.5, round: half-up, steps: { 0: 0, 9: 1, 10: 2 } }
                """);

        assertThat(total(scale, "q1: 1, q2: 2").value()).isEqualTo(1);
        assertThat(total(scale, "q1: 1, q2: 2").how()).isEqualTo("(1+2) × 3/2 × 2 − 0.5 → half-up → steps = 1");
    }

    @Test
    void reversingTakesPointsFromTheLowestPlusTheHighestAndThenWeighs() {
        ScaleFile scale = ScaleFile.withBody("""
                response-formats: { f: { 1: 甲, 2: 乙, 4: 丙 } }
                items: [ { responses: f, ask: { a: 题, b: { label: 题, weight: 2 } } } ]
                reverse: [b]
                scores: { total: { sum-of: [a, b] }, here: { sum-of: [-a, -b] } }
                """);

        Assessment assessment = scale.assess("a: 4, b: 2");

        assertThat(((Scored) assessment.score("total")).value()).isEqualTo(4 + 2 * 3);
        assertThat(((Scored) assessment.score("here")).value()).isEqualTo(1 + 2 * 2);
    }

    @Test
    void onlyKeepsTheItemsWhosePointsMeetIt() {
        ScaleFile scale = ScaleFile.ofItems(3, """
                scores: { total: { mean-of: [q1..q3], only: { at-least: 2 } }, sum: { sum-of: [q1..q3], only: { at-least: 2 } } }
                """);

        assertThat(total(scale, "q1: 1, q2: 2, q3: 3").value()).isEqualTo(2.5);
        assertThat(reason(scale, "q1..q3: 1")).isEqualTo(Unscorable.Reason.UNDEFINED);
        assertThat(((Scored) scale.assess("q1..q3: 1").score("sum")).value()).isZero();
    }

    @Test
    void countsReadCodesAndLetSingleItemsDiffer() {
        ScaleFile scale = ScaleFile.ofItems(3, """
                reverse: [q1]
                scores: { total: { count-of: [q1..q3], at-least: 2, except: { q3: { at-least: 1 } } } }
                """);

        assertThat(total(scale, "q1: 3, q2: 1, q3: 1").value()).isEqualTo(2);
    }

    @Test
    void hoursGoOverMidnightAndEqualTimesAreUndefined() {
        ScaleFile scale = ScaleFile.withBody("""
                response-formats: { clock: { time: true } }
                items: [ { responses: clock, ask: { bed: 题, up: 题 } } ]
                scores: { total: { hours-between: [bed, up] } }
                """);

        assertThat(total(scale, "bed: 23:30, up: 07:00").value()).isEqualTo(7.5);
        assertThat(total(scale, "bed: 23:30, up: 07:00").how()).isEqualTo("23:30 → 07:00 = 7.5");
        assertThat(total(scale, "bed: 00:30, up: 07:00").value()).isEqualTo(6.5);
        assertThat(reason(scale, "bed: 07:00, up: 07:00")).isEqualTo(Unscorable.Reason.UNDEFINED);
    }

    @Test
    void aRatioDividesOneByOneAndNotByZero() {
        ScaleFile scale = ScaleFile.withBody("""
                response-formats: { number: { number: 0..300 } }
                items: [ { responses: number, ask: { kg: 题, cm: 题 } } ]
                scores: { total: { ratio-of: [kg, cm, cm], multiply-by: 10000, round: { half-up: 1 } } }
                """);

        assertThat(total(scale, "kg: 50, cm: 160").value()).isEqualTo(19.5);
        assertThat(reason(scale, "kg: 50, cm: 0")).isEqualTo(Unscorable.Reason.UNDEFINED);
        assertThat(reason(scale, "kg: 50")).isEqualTo(Unscorable.Reason.TOO_MANY_MISSING);
    }

    @Test
    void aMissingRuleHoldsInAllItsParts() {
        ScaleFile scale = ScaleFile.ofItems(5, """
                scores: { total: { mean-of: [q1..q5], missing: { answered: 80%, required: [q1] } } }
                """);

        assertThat(total(scale, "q1..q4: 1").value()).isEqualTo(1);
        assertThat(reason(scale, "q1..q3: 1")).isEqualTo(Unscorable.Reason.TOO_MANY_MISSING);
        assertThat(reason(scale, "q2..q5: 1")).isEqualTo(Unscorable.Reason.REQUIRED_MISSING);
    }

    @Test
    void aTotalOfAPartialPartIsPartialAndCountsItems() {
        ScaleFile scale = ScaleFile.ofItems(4, """
                scores:
                  part: { sum-of: [q1, q2], missing: { allow: 1, then: prorate } }
                  rest: { sum-of: [q3, q4] }
                  total: { sum-of: [part, rest] }
                """);

        Scored total = total(scale, "q1: 1, q3: 1, q4: 1");

        assertThat(total.value()).isEqualTo(4);
        assertThat(total.partial()).isTrue();
        assertThat(total.answered()).isEqualTo(3);
        assertThat(total.of()).isEqualTo(4);
    }

    @Test
    void exactlyOneNormGroupMustHold() {
        ScaleFile scale = ScaleFile.ofItems(2, """
                scores: { total: { sum-of: [q1, q2] } }
                norms:
                  norm:
                    reports: percentile
                    gives: { p: total }
                    groups:
                      - { sex: male, age: 11y-13y, total: { mean: 3, sd: 2 } }
                      - { sex: female, age: 11y-13y, total: { l: 1, m: 3, s: 0.5 } }
                      - { age: 14y-16y, total: { 0: 35, 1: 38, 2: 40 } }
                """);

        assertThat(percentile(scale, Respondent.of(Sex.MALE, Age.years(12)))).isEqualTo(50);
        assertThat(percentile(scale, Respondent.of(Sex.FEMALE, Age.years(12)))).isEqualTo(50);
        assertThat(percentile(scale, Respondent.UNKNOWN.withAge(Age.years(15)))).isEqualTo(40);
        assertThat(scale.assess("q1: 1, q2: 2", Respondent.UNKNOWN.withAge(Age.years(12)))
                        .score("p"))
                .isEqualTo(new Unscorable("p", Unscorable.Reason.NO_NORM_GROUP, 2, 2));
        assertThat(scale.assess("q1: 1, q2: 2", Respondent.of(Sex.MALE, Age.years(17)))
                        .score("p"))
                .isEqualTo(new Unscorable("p", Unscorable.Reason.NO_NORM_GROUP, 2, 2));
    }

    private static double percentile(ScaleFile scale, Respondent respondent) {
        return ((Scored) scale.assess("q1: 1, q2: 2", respondent).score("p")).value();
    }
}
