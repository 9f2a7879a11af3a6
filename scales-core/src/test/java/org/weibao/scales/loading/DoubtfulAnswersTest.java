package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.Answer;

/** A safety flag is judged on what could be read, so what is wrong must not be read as a "no". */
class DoubtfulAnswersTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anAnswerThatSomethingIsWrongWithIsUnreadable(String name, String document) {
        Read<Request> read = RequestReader.read(Said.file("request.json", document), Limits.REQUEST);
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.value().orElseThrow().responses().answers().get("q9")).isInstanceOf(Answer.Unreadable.class);
    }

    static Stream<Arguments> anAnswerThatSomethingIsWrongWithIsUnreadable() {
        return Stream.of(
                arguments("given twice, no first", "{\"answers\":{\"q9\":0,\"q9\":2}}"),
                arguments("given twice, yes first", "{\"answers\":{\"q9\":2,\"q9\":0}}"),
                arguments("answers given twice", "{\"answers\":{\"q9\":0},\"answers\":{\"q9\":2}}"),
                arguments("41 digits", "{\"answers\":{\"q9\":2." + "0".repeat(40) + "}}"),
                arguments("beyond all numbers", "{\"answers\":{\"q9\":1e999}}"),
                arguments("a list with a bad number in it", "{\"answers\":{\"q9\":[1e999]}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aScaleThatIsGivenTwiceInACaseIsUnreadable(String name, String document) {
        Read<CaseRequest> read = CaseReader.read(Said.file("case.json", document), Limits.REQUEST);
        assertThat(read.hasErrors()).isTrue();
        Request request = read.value().orElseThrow().requests("phq-a").get(0);
        assertThat(request.responses().answers().get("q9")).isInstanceOf(Answer.Unreadable.class);
    }

    static Stream<Arguments> aScaleThatIsGivenTwiceInACaseIsUnreadable() {
        String no = "{\"answers\":{\"q9\":0}}";
        String yes = "{\"answers\":{\"q9\":2}}";
        return Stream.of(
                arguments("scale twice", "{\"assessments\":{\"phq-a\":" + no + ",\"phq-a\":" + yes + "}}"),
                arguments(
                        "assessments twice",
                        "{\"assessments\":{\"phq-a\":" + no + "},\"assessments\":{\"phq-a\":" + yes + "}}"));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void whatIsWrongElsewhereLeavesAnAnswerAlone(String document) {
        Read<Request> read = RequestReader.read(Said.file("request.json", document), Limits.REQUEST);
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.value().orElseThrow().responses().answers().get("q9")).isEqualTo(new Answer.Number(2));
    }

    static Stream<String> neighbours() {
        return Stream.of(
                "{\"answers\":{\"q9\":2,\"q90\":0,\"q90\":1}}",
                "{\"answers\":{\"q9\":2,\"q\":0,\"q\":1}}",
                "{\"answers\":{\"q9\":2},\"respondent\":{\"age\":\"14\"}}",
                "{\"ref\":\"a\",\"ref\":\"b\",\"answers\":{\"q9\":2}}");
    }
}
