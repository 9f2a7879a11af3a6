package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.list;
import static org.weibao.scales.api.contract.Contract.map;

import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.api.Api;

/**
 * A body that the interface description gives as an example of what may be posted.
 *
 * @param address with the examples of its parameters
 */
record Example(String address, String type, String body, Map<String, Object> answers) {

    static List<Example> of(Contract contract) {
        List<Example> examples = new ArrayList<>();
        contract.paths().forEach((path, methods) -> {
            Map<String, Object> post = map(map(methods).get("post"));
            Map<String, Object> answers =
                    map(map(map(post.get("responses")).get("200")).get("content"));
            map(map(post.get("requestBody")).get("content"))
                    .forEach((type, content) -> bodies(map(content))
                            .map(body -> new Example(address(contract, path, post), type, body, answers))
                            .forEach(examples::add));
        });
        return examples;
    }

    private static Stream<String> bodies(Map<String, Object> content) {
        Stream<Object> several = map(content.get("examples")).values().stream()
                .map(example -> map(example).get("value"));
        return Stream.concat(Optional.ofNullable(content.get("example")).stream(), several)
                .map(Example::body);
    }

    private static String body(Object example) {
        return example instanceof String text
                ? text
                : Json.createObjectBuilder(map(example)).build().toString();
    }

    private static String address(Contract contract, String path, Map<String, Object> post) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (Object each : list(post.get("parameters"))) {
            Map<String, Object> parameter = map(each);
            if (parameter.containsKey("$ref")) {
                parameter = contract.resolve((String) parameter.get("$ref"));
            }
            String name = parameter.get("name").toString();
            String example = String.valueOf(parameter.get("example"));
            address = address.replace("{" + name + "}", example);
            if (parameter.get("in").equals("query") && parameter.containsKey("example")) {
                query.add(name + "=" + example);
            }
        }
        return address + query.stream().collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    Api.Answer send() {
        return Api.send(HttpRequest.newBuilder(Api.uri(address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The name of the schema by which an answer of that type is described, if one is. */
    Optional<String> schemaOfAnswer(String answered) {
        return Optional.ofNullable(map(map(answers.get(answered.split(";")[0])).get("schema"))
                        .get("$ref"))
                .map(reference -> reference.toString().replaceFirst(".*/", ""));
    }
}
