package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.list;
import static org.weibao.scales.api.contract.Contract.map;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the interface description says of one method at one address.
 *
 * @param method in capitals
 */
public record Operation(Contract contract, String method, String path, Map<String, Object> described) {

    public String id() {
        return described.get("operationId").toString();
    }

    public List<Parameter> parameters() {
        return list(described.get("parameters")).stream()
                .map(parameter -> new Parameter(contract.dereferenced(parameter)))
                .toList();
    }

    /** By media type, what a body is and examples of it; empty when there is no body. */
    public Map<String, Object> bodies() {
        return map(contract.dereferenced(described.get("requestBody")).get("content"));
    }

    /** The examples of a body of that type, as they are sent. */
    public List<String> examples(String mediaType) {
        Map<String, Object> body = map(bodies().get(mediaType));
        Stream<Object> several = map(body.get("examples")).values().stream()
                .map(example -> map(example).get("value"));
        return Stream.concat(Optional.ofNullable(body.get("example")).stream(), several)
                .map(Operation::text)
                .toList();
    }

    public Set<Integer> statuses() {
        return map(described.get("responses")).keySet().stream()
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** By media type, what an answer of that status is. */
    public Map<String, Object> answers(int status) {
        Object response = map(described.get("responses")).get(String.valueOf(status));
        return map(contract.dereferenced(response).get("content"));
    }

    /** The address with the examples of its parameters, as far as there are any. */
    public String example() {
        String query = parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .flatMap(
                        parameter -> parameter.example().map(value -> parameter.name() + "=" + encoded(value)).stream())
                .collect(Collectors.joining("&"));
        return pathWith(Map.of()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The path with these values in the place of its parameters, and examples in the place of the others. */
    public String pathWith(Map<String, String> values) {
        String filled = path;
        for (Parameter parameter : parameters()) {
            String value =
                    values.getOrDefault(parameter.name(), parameter.example().orElse(""));
            filled = filled.replace("{" + parameter.name() + "}", encoded(value));
        }
        return filled;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String text(Object example) {
        return example instanceof String text
                ? text
                : Json.createObjectBuilder(map(example)).build().toString();
    }

    @Override
    public String toString() {
        return id();
    }

    /** What stands in a path or behind it. */
    public record Parameter(Map<String, Object> described) {

        public String name() {
            return described.get("name").toString();
        }

        public String in() {
            return described.get("in").toString();
        }

        public boolean required() {
            return Boolean.TRUE.equals(described.get("required"));
        }

        public Map<String, Object> schema() {
            return map(described.get("schema"));
        }

        public Optional<String> example() {
            return Optional.ofNullable(described.get("example")).map(Object::toString);
        }
    }
}
