package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.finding.Finding;

/** A request is refused with the item and never with the answer; what could be read of it is there for the safety flags. */
class RequestReaderTest {

    @Test
    void aRequestIsReadAsTheDesignWritesIt() {
        Request request = clean("""
                { "ref": "st7-0042", "answeredOn": "2026-03-01",
                  "respondent": {"age": 14, "ageMonths": 170, "sex": "female", "informant": "self", "grade": 8},
                  "answers": {"q1": 2, "q9": 0, "bed": "23:30"}, "seconds": {"q1": 4} }
                """);

        assertThat(request.responses().ref()).contains("st7-0042");
        assertThat(request.responses().answeredOn()).contains(LocalDate.of(2026, 3, 1));
        assertThat(request.responses().answers())
                .containsEntry("q1", new Answer.Number(2))
                .containsEntry("q9", new Answer.Number(0))
                .containsEntry("bed", new Answer.Time(23 * 60 + 30))
                .hasSize(3);
        assertThat(request.responses().seconds()).containsOnly(Map.entry("q1", 4.0));
        assertThat(request.respondent())
                .isEqualTo(Respondent.of(Sex.FEMALE, Age.months(170), Informant.SELF)
                        .withGrade(8));
    }

    @Test
    void everyMemberButTheAnswersIsOptional() {
        assertThat(clean("{\"answers\":{}}").respondent()).isEqualTo(Respondent.UNKNOWN);
        assertThat(Said.lines(read("{}"))).containsExactly("1:1 KEY-MISSING");
        assertThat(Said.lines(read("{\"answers\":null}"))).containsExactly("1:12 VALUE-NULL");
        assertThat(Said.lines(read("[]"))).containsExactly("1:1 WRONG-TYPE");
    }

    @Test
    void aNullSaysAsLittleAsAnAbsentMember() {
        Request request = clean("""
                { "ref": null, "answeredOn": null, "seconds": {"q1": null}, "answers": {"q1": null, "q2": 1},
                  "respondent": {"age": null, "ageMonths": null, "sex": null, "informant": null, "grade": null} }
                """);

        assertThat(request.respondent()).isEqualTo(Respondent.UNKNOWN);
        assertThat(request.responses().answers()).containsOnlyKeys("q2");
        assertThat(clean("{\"answers\":{}, \"respondent\":null, \"seconds\":null}")
                        .respondent())
                .isEqualTo(Respondent.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            {"answers":{}, "answer":{}}                        → 1:16 KEY-UNKNOWN answers
            {"answers":{}, "respondant":{}}                    → 1:16 KEY-UNKNOWN respondent
            {"answers":{}, "respondent":{"age_months":170}}    → 1:30 KEY-UNKNOWN ageMonths
            {"answers":{}, "respondent":{"sex":"femal"}}       → 1:36 NOT-ALLOWED female
            {"answers":{}, "respondent":{"informant":"sefl"}}  → 1:42 NOT-ALLOWED self
            """)
    void aMisspelledMemberIsRefusedWithTheNearestName(String text, String expected) {
        Finding finding = read(text).findings().get(0);

        assertThat(Said.line(finding) + " " + finding.arguments().get("nearest"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3\"",
                "\"\"",
                "\"yes\"",
                "\"24:00\"",
                "\"7:05\"",
                "\"23:30:00\"",
                "true",
                "false",
                "[]",
                "[1]",
                "{}",
                "{\"code\":1}",
                "\"２\"",
                "1.0000000000000000001",
                "2.99999999999999999999",
                "1e-400"
            })
    void whatIsNeitherANumberNorATimeIsAnAnswerThatCannotBeRead(String answer) {
        Request request =
                read("{\"answers\":{\"q8\":1,\"q9\":" + answer + "}}").value().orElseThrow();

        assertThat(request.responses().answers().get("q9")).isInstanceOf(Answer.Unreadable.class);
        assertThat(request.responses().answers().get("q8")).isEqualTo(new Answer.Number(1));
    }

    @ParameterizedTest
    @CsvSource({"2.9, 2.9", "4294967299, 4294967299", "1.0, 1", "-0, 0", "-1, -1", "1e0, 1", "40.5, 40.5"})
    void aNumberIsReadAsItIsAndNeverAsTheCodeNearestToIt(String written, double expected) {
        Request request = clean("{\"answers\":{\"q9\":" + written + "}}");

        assertThat(request.responses().answers().get("q9")).isEqualTo(new Answer.Number(expected));
    }

    /** The stand-in for what could not be kept must not be taken for an answer: q9 would look answered with "not at all". */
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            {"answers":{"q9":0,"q9":3}}                     → DUPLICATE-KEY
            {"answers":{"q9":null,"q9":3}}                  → DUPLICATE-KEY
            {"answers":{"q9":0},"answers":{"q9":3}}         → DUPLICATE-KEY
            {"answers":{"q9":1e400}}                        → NUMBER-OUT-OF-RANGE
            {"answers":{"q9":1e99999999999}}                → NUMBER-OUT-OF-RANGE
            {"answers":{"q9":00000000000000000000000000000000000000000000}} → SYNTAX
            {"answers":{"q9":0.0000000000000000000000000000000000000000001}} → NUMBER-TOO-LONG
            {"answers":{"q9":"\\uD800"}}                    → LONE-SURROGATE
            """)
    void anAnswerThatCouldNotBeKeptIsNeverReplacedByAnother(String text, String expected) {
        Read<Request> read = read(text);

        assertThat(Said.lines(read)).hasSize(1).first().asString().endsWith(" " + expected);
        read.value()
                .ifPresent(request ->
                        assertThat(request.responses().answers().get("q9")).isInstanceOf(Answer.Unreadable.class));
    }

    @Test
    void aFindingAboutAnItemNamesTheItemAndPointsAtIt() {
        Finding finding = read("{\"answers\":{\"a/b\":1,\"a/b\":2}}").findings().get(0);

        assertThat(finding.arguments()).containsEntry("item", "a/b");
        assertThat(finding.place().pointer()).isEqualTo("/answers/a~1b");
    }

    @Test
    void noFindingRepeatsWhatWasAnswered() {
        Read<Request> read = read("""
                { "ref": "13800138000", "answeredOn": "昨天", "respondent": {"sex": "小明是男孩", "informant": "外婆", "grade": "初二"},
                  "answers": {"q1": "天天想死", "q1": 77701, "q2": 1e400, "q3": 777.02}, "seconds": {"q1": "很久", "q2": -777.03} }
                """);

        assertThat(read.findings()).hasSize(9);
        assertThat(read.findings().toString())
                .doesNotContain("13800138000", "昨天", "小明", "外婆", "初二", "天天", "777", "1e400", "很久");
        assertThat(read.value().toString()).doesNotContain("天天", "777");
    }

    @Test
    void moreAnswersThanAnyFormHasAreRefused() {
        assertThat(Said.lines(read(withAnswers(2000)))).isEmpty();
        assertThat(Said.lines(read(withAnswers(2001)))).containsExactly("1:12 TOO-MANY-ANSWERS");
    }

    @Test
    void timesTakenAreNotNegative() {
        Read<Request> read = read("{\"answers\":{},\"seconds\":{\"q1\":-1,\"q2\":0.4}}");

        assertThat(Said.lines(read)).containsExactly("1:31 NUMBER-OUT-OF-RANGE");
        assertThat(read.value().orElseThrow().responses().seconds()).containsOnlyKeys("q2");
    }

    private static String withAnswers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"q" + number + "\":1")
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    static Read<Request> read(String text) {
        return RequestReader.read(Said.file("request.json", text), Limits.REQUEST);
    }

    static Request clean(String text) {
        Read<Request> read = read(text);
        assertThat(Said.lines(read)).isEmpty();
        return read.value().orElseThrow();
    }
}
