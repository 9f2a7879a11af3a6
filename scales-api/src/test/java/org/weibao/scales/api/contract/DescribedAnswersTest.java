package org.weibao.scales.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.scales.api.contract.Contract.map;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemType;

/** The description says of every operation what may be answered, and of every refusal what it looks like. */
class DescribedAnswersTest {

    private static final Contract CONTRACT = Contract.read();
    private static final String INSTANCE = "/v1/scales/phq-a/assessments";

    static List<Operation> operations() {
        return CONTRACT.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatMayHappenToEveryRequestIsNamed(Operation operation) {
        assertThat(operation.statuses()).contains(200, 401, 406, 500, 503);
        if (operation.path().contains("{")) {
            assertThat(operation.statuses()).contains(404);
        }
        if (!operation.bodies().isEmpty()) {
            assertThat(operation.statuses()).contains(400, 415);
        }
        if (operation.parameters().stream().anyMatch(parameter -> parameter.in().equals("query"))) {
            assertThat(operation.statuses()).contains(400);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyRefusalShowsItsProblems(Operation operation) {
        operation.statuses().stream()
                .filter(status -> status >= 400)
                .forEach(status -> assertThat(map(map(operation.answers(status).get(Problem.MEDIA_TYPE))
                                .get("examples")))
                        .as("examples of %d", status)
                        .isNotEmpty());
    }

    @Test
    void everyProblemIsShownAsItIsAnswered() {
        List<JsonObject> shown = problems().toList();
        for (ProblemType type : ProblemType.values()) {
            JsonObject answered = Json.createReader(
                            new StringReader(Problem.of(type).json(INSTANCE)))
                    .readObject();
            assertThat(shown.stream()
                            .filter(problem -> problem.getString("type").equals(type.uri())))
                    .as(type.id())
                    .isNotEmpty()
                    .allMatch(answered::equals);
        }
        assertThat(shown)
                .extracting(problem -> problem.getString("type"))
                .isSubsetOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::uri)
                        .toList());
    }

    /** What the examples show is also what the schemas say. */
    @ParameterizedTest
    @MethodSource("operations")
    void examplesFitTheirSchemas(Operation operation) {
        operation.bodies().forEach((type, body) -> {
            if (type.endsWith("/json")) {
                operation
                        .examples(type)
                        .forEach(example -> assertThat(SchemaCheck.complaints(
                                        CONTRACT,
                                        map(map(body).get("schema")),
                                        Json.createReader(new StringReader(example))
                                                .readObject()))
                                .isEmpty());
            }
        });
    }

    private static Stream<JsonObject> problems() {
        Map<String, Object> responses =
                map(map(CONTRACT.document().get("components")).get("responses"));
        return responses.values().stream()
                .map(response -> map(map(response).get("content")).get(Problem.MEDIA_TYPE))
                .flatMap(content -> map(map(content).get("examples")).values().stream())
                .map(example ->
                        Json.createObjectBuilder(map(map(example).get("value"))).build());
    }
}
