package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Level;
import org.weibao.scales.finding.Finding;

/** A case is read as strictly as a request, and what can be read of it is never lost. */
class CaseReaderTest {

    @Test
    void aCaseIsReadAsTheDesignWritesIt() {
        Read<CaseRequest> read = read("""
                {"assessments": {"phq-a": {"answers": {"q1": 1}}, "asq": {"answers": {"q1": 0}, "respondent": {"age": 12}}},
                 "events": ["bereavement"], "signals": [], "consent": "guardian-given", "present": true, "age": 14,
                 "district": "changning", "previousLevel": "none", "policy": "changning-2022"}
                """);

        assertThat(Said.lines(read)).isEmpty();
        CaseRequest request = read.value().orElseThrow();
        assertThat(request.requests()).containsOnlyKeys("phq-a", "asq");
        assertThat(request.requests().get("phq-a").respondent().age()).contains(Age.years(14));
        assertThat(request.requests().get("asq").respondent().age()).contains(Age.years(12));
        assertThat(request.context().events()).containsExactly(ContextEvent.BEREAVEMENT);
        assertThat(request.context().consent()).isEqualTo(Consent.GUARDIAN_GIVEN);
        assertThat(request.context().present()).contains(true);
        assertThat(request.context().previousLevel()).contains(Level.NONE);
        assertThat(request.policy()).contains("changning-2022");
    }

    @Test
    void aMisspelledEventIsRefusedAndTheOthersStay() {
        Read<CaseRequest> read =
                read("{\"events\": [\"misssing\", \"bullying\"], \"present\": \"yes\", \"consents\": 1}");

        assertThat(Said.lines(read)).containsExactly("1:13 NOT-ALLOWED", "1:49 WRONG-TYPE", "1:56 KEY-UNKNOWN");
        assertThat(read.findings().get(0).arguments()).containsEntry("nearest", "missing");
        assertThat(read.value().orElseThrow().context().events()).containsExactly(ContextEvent.BULLYING);
    }

    @Test
    void anAnswerWrittenTwiceIsUnreadableInACaseToo() {
        Read<CaseRequest> read = read("{\"assessments\": {\"asq\": {\"answers\": {\"q1\": 0, \"q1\": 1, \"q2\": 0}}}}");

        Finding finding = read.findings().get(0);
        assertThat(finding.place().pointer()).isEqualTo("/assessments/asq/answers/q1");
        assertThat(finding.arguments()).containsEntry("item", "q1");
        assertThat(read.value().orElseThrow().requests().get("asq").responses().answers())
                .containsEntry("q2", new Answer.Number(0))
                .extractingByKey("q1")
                .isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void answersToAScaleWrittenTwiceAreAllUnreadable() {
        Read<CaseRequest> read =
                read("{\"assessments\": {\"asq\": {\"answers\": {\"q1\": 0}}, \"asq\": {\"answers\": {\"q1\": 1}}}}");

        assertThat(Said.lines(read)).containsExactly("1:49 DUPLICATE-KEY");
        assertThat(read.value()
                        .orElseThrow()
                        .requests()
                        .get("asq")
                        .responses()
                        .answers()
                        .values())
                .allMatch(answer -> answer instanceof Answer.Unreadable);
    }

    private static Read<CaseRequest> read(String text) {
        return CaseReader.read(Said.file("case.json", text), Limits.REQUEST);
    }
}
