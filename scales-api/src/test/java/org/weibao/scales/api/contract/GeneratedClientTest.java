package org.weibao.scales.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.security.EveryRole;
import org.weibao.scales.client.ApiClient;
import org.weibao.scales.client.ApiResponse;

/**
 * A client that was generated from the interface description calls every operation with the description's own examples, and loses nothing
 * of the answers: what it has read, written again, is what came.
 */
@QuarkusTest
@TestProfile(EveryRole.class)
class GeneratedClientTest {

    private static final ObjectMapper JSON = ApiClient.createDefaultObjectMapper();

    static List<Operation> operations() {
        return Contract.read().operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theClientReadsWhatIsAnswered(Operation operation)
            throws ReflectiveOperationException, JsonProcessingException {
        ApiResponse<?> read = call(operation);
        assertThat(read.getStatusCode()).isEqualTo(200);
        if (operation.answers(200).containsKey("application/json")) {
            JsonNode came = JSON.readTree(raw(operation).text());
            assertThat(normal(JSON.valueToTree(read.getData()))).isEqualTo(normal(came));
        }
    }

    private static ApiResponse<?> call(Operation operation)
            throws ReflectiveOperationException, JsonProcessingException {
        Object api = api(operation);
        Method method = Arrays.stream(api.getClass().getMethods())
                .filter(each -> each.getName().equals(operation.id() + "WithHttpInfo"))
                .filter(each -> !Arrays.asList(each.getParameterTypes()).contains(Map.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the client has no " + operation.id()));
        return (ApiResponse<?>) method.invoke(api, arguments(operation, method));
    }

    private static Object api(Operation operation) throws ReflectiveOperationException {
        String tag = Contract.list(operation.described().get("tags")).get(0).toString();
        ApiClient client = new ApiClient();
        client.updateBaseUri(Api.uri("").toString());
        client.setRequestInterceptor(request -> request.setHeader("X-API-Key", EveryRole.KEY));
        String name = Character.toUpperCase(tag.charAt(0)) + tag.substring(1) + "Api";
        return Class.forName("org.weibao.scales.client." + name)
                .getConstructor(ApiClient.class)
                .newInstance(client);
    }

    /** Required parameters in their order, then the body, then the others: the order of the generator. */
    private static Object[] arguments(Operation operation, Method method) throws JsonProcessingException {
        Type[] types = method.getGenericParameterTypes();
        Stream<String> first = examples(operation, true);
        Stream<String> body = operation.bodies().keySet().stream()
                .limit(1)
                .map(type -> operation.examples(type).get(0));
        Iterator<String> texts = Stream.of(first, body, examples(operation, false))
                .flatMap(each -> each)
                .iterator();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(texts.next(), types[i]);
        }
        return arguments;
    }

    private static Stream<String> examples(Operation operation, boolean required) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.required() == required)
                .map(parameter -> parameter.example().orElse("null"));
    }

    private static Object argument(String text, Type type) throws JsonProcessingException {
        if (text.equals("null")) {
            return null;
        }
        return type == String.class ? text : JSON.readValue(text, JSON.constructType(type));
    }

    private static Api.Answer raw(Operation operation) {
        String type = operation.bodies().keySet().stream().findFirst().orElse("");
        BodyPublisher body = type.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(operation.examples(type).get(0));
        HttpRequest.Builder request = HttpRequest.newBuilder(Api.uri(operation.example()))
                .header("X-API-Key", EveryRole.KEY)
                .method(operation.method(), body);
        return Api.send(
                type.isEmpty()
                        ? request.build()
                        : request.header("Content-Type", type).build());
    }

    /** Numbers as they count and not as they are written; the client writes an empty object for a map that did not come. */
    private static JsonNode normal(JsonNode node) {
        if (node.isNumber()) {
            return new TextNode(node.decimalValue().stripTrailingZeros().toPlainString());
        }
        if (node.isArray()) {
            ArrayNode elements = JSON.createArrayNode();
            node.forEach(element -> elements.add(normal(element)));
            return elements;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode members = JSON.createObjectNode();
        node.properties().forEach(member -> members.set(member.getKey(), normal(member.getValue())));
        members.properties()
                .removeIf(member ->
                        member.getValue().isContainerNode() && member.getValue().isEmpty());
        return members;
    }
}
