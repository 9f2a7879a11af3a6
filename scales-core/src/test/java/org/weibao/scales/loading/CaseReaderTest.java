package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Report;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.ReportSource;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;
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
        assertThat(request.forms()).extracting(CaseRequest.Form::scale).containsExactly("phq-a", "asq");
        assertThat(request.requests("phq-a").get(0).respondent().age()).contains(Age.years(14));
        assertThat(request.requests("asq").get(0).respondent().age()).contains(Age.years(12));
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
    void whatIsWrittenTwiceReassuresNobody() {
        Case first = context(
                "{\"safetyCheck\": \"negative\", \"safetyCheck\": \"positive\", \"present\": true, \"present\": false,"
                        + "\"consent\": \"guardian-given\", \"consent\": \"guardian-suspected\", \"age\": 15, \"age\": 9}");
        assertThat(first.safetyCheck()).isEqualTo(SafetyCheck.NOT_DONE);
        assertThat(first.consent()).isEqualTo(Consent.NOT_ASKED);
        assertThat(first.present()).isEmpty();
        assertThat(first.age()).isEmpty();
        Case second = context("{\"safetyCheck\": \"positive\", \"safetyCheck\": \"negative\","
                + "\"consent\": \"guardian-suspected\", \"consent\": \"guardian-given\"}");
        assertThat(second.safetyCheck()).isEqualTo(SafetyCheck.POSITIVE);
        assertThat(second.consent()).isEqualTo(Consent.GUARDIAN_SUSPECTED);
    }

    @Test
    void anAnswerWrittenTwiceIsUnreadableInACaseToo() {
        Read<CaseRequest> read = read("{\"assessments\": {\"asq\": {\"answers\": {\"q1\": 0, \"q1\": 1, \"q2\": 0}}}}");

        Finding finding = read.findings().get(0);
        assertThat(finding.place().pointer()).isEqualTo("/assessments/asq/answers/q1");
        assertThat(finding.arguments()).containsEntry("item", "q1");
        assertThat(read.value().orElseThrow().requests("asq").get(0).responses().answers())
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
                        .requests("asq")
                        .get(0)
                        .responses()
                        .answers()
                        .values())
                .allMatch(answer -> answer instanceof Answer.Unreadable);
    }

    @Test
    void aScaleMayBeAnsweredBySeveralInformants() {
        Read<CaseRequest> read = read("""
                {"age": 12, "assessments": {"sdq": [
                  {"answers": {"q1": 1}, "respondent": {"informant": "self"}},
                  {"answers": {"q1": 0, "q1": 2}, "respondent": {"informant": "caregiver"}}]}}
                """);

        assertThat(read.findings().get(0).place().pointer()).isEqualTo("/assessments/sdq/1/answers/q1");
        assertThat(read.findings().get(0).arguments()).containsEntry("item", "q1");
        CaseRequest request = read.value().orElseThrow();
        assertThat(request.forms())
                .extracting(CaseRequest.Form::pointer)
                .containsExactly("/assessments/sdq/0", "/assessments/sdq/1");
        assertThat(request.requests("sdq"))
                .extracting(form -> form.respondent().age().orElseThrow())
                .containsOnly(Age.years(12));
    }

    @Test
    void anEmptyListOfFormsIsRefused() {
        assertThat(Said.lines(read("{\"assessments\": {\"sdq\": []}}"))).containsExactly("1:25 EMPTY-LIST");
    }

    @Test
    void anEventMaySayWhoToldOfIt() {
        Read<CaseRequest> read = read("""
                {"events": ["bereavement", {"event": "bullying", "from": "school", "on": "2026-03-01"},
                   {"event": "bullying", "from": "residents-committee"}],
                 "signals": [{"signal": "injuries-or-malnutrition", "from": "medical-institution"}]}
                """);

        assertThat(Said.lines(read)).isEmpty();
        Case context = read.value().orElseThrow().context();
        assertThat(context.events()).containsExactly(ContextEvent.BEREAVEMENT, ContextEvent.BULLYING);
        assertThat(context.reportsOf(ContextEvent.BEREAVEMENT)).isEmpty();
        assertThat(context.reportsOf(ContextEvent.BULLYING))
                .containsExactly(
                        new Report(ReportSource.SCHOOL, Optional.of(LocalDate.of(2026, 3, 1))),
                        new Report(ReportSource.RESIDENTS_COMMITTEE, Optional.empty()));
        assertThat(context.signals()).containsExactly(SafeguardingSignal.INJURIES_OR_MALNUTRITION);
    }

    @Test
    void anEventCountsThoughItsSourceIsWrong() {
        Read<CaseRequest> read =
                read("{\"events\": [{\"event\": \"missing\", \"from\": \"neighbour\", \"on\": \"1 March\"}]}");

        assertThat(Said.lines(read)).containsExactly("1:42 NOT-ALLOWED", "1:61 DATE-MALFORMED");
        assertThat(read.value().orElseThrow().context().events()).containsExactly(ContextEvent.MISSING);
    }

    private static Case context(String document) {
        return read(document).value().orElseThrow().context();
    }

    private static Read<CaseRequest> read(String text) {
        return CaseReader.read(Said.file("case.json", text), Limits.REQUEST);
    }
}
