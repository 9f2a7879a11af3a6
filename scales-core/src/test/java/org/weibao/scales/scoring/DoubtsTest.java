package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;

class DoubtsTest {

    private static final ScaleFile SCALE = ScaleFile.of("""
            format: 1
            scale: demo
            version: 1.0.0
            title: { zh: 示例, en: Demonstration }
            construct: depression
            domain: mind
            informants: [self, caregiver]
            age: 11y-17y
            main: total
            rights: { status: free, wording: withheld }
            confidence: verified
            sources:
              manual: A manual.
              remembered: { citation: A table., doubt: { zh: 凭记忆, en: from memory } }
            response-formats: { f: { 0: 无, 1: 少, 2: 多, 3: 常 } }
            items: [{ responses: f, ask: { q1: 题, q2: 题 } }]
            scores: { total: { sum-of: [q1, q2] } }
            bandings:
              first: { of: total, cut-off: 3, for: { informant: self }, source: manual }
              second: { of: total, cut-off: 4, for: { informant: caregiver }, source: [manual, remembered] }
              third: { of: total, cut-off: 5, for: { informant: caregiver }, source: remembered }
            flags:
              severe: { risk: high, kind: symptoms, when: { item: q1, is: 3 }, source: remembered }
            """);

    private static List<Notice> notices(String answers, Informant informant) {
        return SCALE.assess(answers, Respondent.of(Sex.MALE, Age.years(12), informant))
                .notices();
    }

    @Test
    void aResultSaysOnceThatASourceItRestsOnIsDoubted() {
        assertThat(notices("q1: 1, q2: 1", Informant.CAREGIVER)).containsExactly(new Notice("doubt", "remembered"));
    }

    @Test
    void aResultThatDoesNotUseTheSourceSaysNothingOfIt() {
        assertThat(notices("q1: 1, q2: 1", Informant.SELF)).isEmpty();
    }

    @Test
    void aFlagThatIsRaisedOrNotRuledOutRestsOnItsSource() {
        assertThat(notices("q1: 3, q2: 1", Informant.SELF)).containsExactly(new Notice("doubt", "remembered"));
        assertThat(notices("q2: 1", Informant.SELF)).containsExactly(new Notice("doubt", "remembered"));
    }

    @Test
    void theScoringKeyTellsTheDoubtBesideTheSources() {
        assertThat(ScoringKey.print(SCALE.plan(), "zh")).contains("remembered  A table.", "remembered  凭记忆");
    }
}
