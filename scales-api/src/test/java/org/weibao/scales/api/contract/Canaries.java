package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.api.security.EveryRole;

/** Requests to one operation with a canary in each place where a caller can write something, one place at a time. */
record Canaries(Operation operation) {

    static final List<String> TRACES = List.of("canary", "734519");

    private static final Draft WORD = Draft.text("canary-value");
    private static final Draft NUMBER = Draft.scalar("734519");
    private static final Pattern CELL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.:-]*");
    private static final Map<String, String> HEADERS = Map.of(
            "User-Agent", "canary-header-1",
            "Cookie", "session=canary-header-2",
            "Referer", "http://canary-header-3/",
            "X-Request-Id", "canary-header-4",
            "Origin", "http://canary-header-5",
            "Accept-Language", "canary-header-6");

    /** @param inAValue where a value stands that nothing may repeat: neither a name nor the address */
    record Request(Asked asked, boolean inAValue) {}

    List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        for (Operation.Parameter parameter : operation.parameters()) {
            requests.add(new Request(
                    asked(address(parameter), firstType(), firstExample()),
                    parameter.in().equals("query")));
        }
        operation.bodies().keySet().forEach(type -> bodies(type).forEach(requests::add));
        requests.add(new Request(
                asked(operation.example() + behind("canary-query=canary-query"), firstType(), firstExample()), true));
        return requests;
    }

    private Stream<Request> bodies(String type) {
        Stream<String> documents = operation.examples(type).stream();
        if (!type.endsWith("json")) {
            return documents.flatMap(text -> cells(type, text));
        }
        Stream<String> whole = type.endsWith("ndjson")
                ? Stream.empty()
                : Stream.of(
                        SchemaDraft.whole(operation.contract()).of(schema(type)).json());
        return Stream.concat(documents, whole).flatMap(json -> Stream.concat(values(type, json), names(type, json)));
    }

    private Stream<Request> values(String type, String json) {
        int places = Draft.read(firstLine(json)).all().size();
        return IntStream.range(0, places)
                .boxed()
                .flatMap(place -> Stream.of(WORD, NUMBER).map(canary -> {
                    Draft document = Draft.read(firstLine(json));
                    document.all().get(place).become(canary);
                    return new Request(asked(operation.example(), type, document.json()), true);
                }));
    }

    private Stream<Request> names(String type, String json) {
        int places = Draft.read(firstLine(json)).all().size();
        return IntStream.range(0, places).mapToObj(place -> {
            Draft document = Draft.read(firstLine(json));
            document.all().get(place).add("canary-name", WORD);
            return new Request(asked(operation.example(), type, document.json()), false);
        });
    }

    /** Definitions and tables: every word in turn. What is wrong with them is said in their own words. */
    private Stream<Request> cells(String type, String text) {
        return CELL.matcher(text)
                .results()
                .map(cell -> new Request(asked(operation.example(), type, with(text, cell)), false));
    }

    private static String with(String text, MatchResult cell) {
        return text.substring(0, cell.start()) + "canary" + text.substring(cell.end());
    }

    /** Of lines, the first is enough. */
    private static String firstLine(String json) {
        return json.strip().split("\n\\{")[0];
    }

    private Object schema(String type) {
        return map(operation.bodies().get(type)).get("schema");
    }

    private String address(Operation.Parameter parameter) {
        return parameter.in().equals("path")
                ? operation.pathWith(Map.of(parameter.name(), "canary-path"))
                : operation.example() + behind(parameter.name() + "=canary-query");
    }

    private String behind(String query) {
        return (operation.example().contains("?") ? "&" : "?") + query;
    }

    private String firstType() {
        return operation.bodies().keySet().stream().findFirst().orElse("");
    }

    private String firstExample() {
        return firstType().isEmpty() ? "" : operation.examples(firstType()).get(0);
    }

    private Asked asked(String address, String type, String body) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        headers.put("X-API-Key", EveryRole.KEY);
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
        }
        return new Asked(operation, operation.method(), address, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
