package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weibao.scales.api.security.EveryRole;

/** Requests to one operation by the dice: as described, nearly so, and hostile. */
record Asking(Operation operation, Chance chance) {

    private static final List<String> IDS = List.of(
            "phq-a",
            "asq",
            "nothing",
            "PHQ-A",
            "..",
            "%",
            "phq-a;x=1",
            "a/b",
            "甲",
            " ",
            "1.0.0",
            "x".repeat(300),
            "\u0000",
            "{id}");
    private static final List<String> QUERY_VALUES =
            List.of("", "zh", "en", "fr", "-1", "2.9", "1e9", "99999999999", "a&b", "甲", "\u0000", "x".repeat(2_000));
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-8",
            "application/json; charset=gb18030",
            "application/x-ndjson",
            "text/csv",
            "application/yaml",
            "text/plain",
            "application/octet-stream",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "*/*",
            "application/*",
            "nonsense",
            "/",
            ";",
            "application/json;;;",
            "application/json; =");
    private static final List<String> WANTED = List.of(
            "*/*",
            "application/json",
            "text/html",
            "image/png",
            "text/*;q=0.1",
            "application/problem+json",
            "nonsense",
            "/",
            "application/json;q=zzz",
            "application/json;q=2",
            ",,,",
            "a".repeat(3_000));

    Asked request() {
        String type = operation.bodies().isEmpty()
                ? ""
                : chance.one(List.copyOf(operation.bodies().keySet()));
        byte[] body = type.isEmpty() ? new byte[0] : body(type);
        String method = chance.oneIn(25) ? chance.one(METHODS) : operation.method();
        return new Asked(operation, method, address(), headers(type), body);
    }

    private String address() {
        Map<String, String> ids = new LinkedHashMap<>();
        List<String> query = new ArrayList<>();
        for (Operation.Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                ids.put(
                        parameter.name(),
                        chance.oneIn(6) ? chance.one(IDS) : parameter.example().orElse("phq-a"));
            } else if (isTaken(parameter)) {
                query.add(parameter.name() + "=" + Operation.encoded(value(parameter)));
            }
        }
        if (chance.oneIn(20)) {
            query.add(chance.one(List.of("unknown=1", "lang=zh&lang=en", "=", "&&", "lang", "%ff=%ff")));
        }
        String behind = chance.oneIn(40) ? chance.one(List.of("/", "/x", ";x=1", "//", "/..", "/%2e%2e")) : "";
        return operation.pathWith(ids) + behind + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private boolean isTaken(Operation.Parameter parameter) {
        boolean usual = parameter.required() || parameter.example().isPresent();
        return usual ? !chance.oneIn(8) : chance.oneIn(4);
    }

    private String value(Operation.Parameter parameter) {
        if (chance.oneIn(8)) {
            return chance.one(QUERY_VALUES);
        }
        String json = new SchemaDraft(operation.contract(), chance)
                .of(parameter.schema())
                .json();
        return parameter.example().filter(any -> !chance.oneIn(4)).orElse(json.replace("\"", ""));
    }

    private Map<String, String> headers(String type) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!chance.oneIn(30)) {
            headers.put("X-API-Key", chance.oneIn(30) ? "wbk_nobody" : EveryRole.KEY);
        }
        if (chance.oneIn(15)) {
            headers.put("Content-Type", chance.one(TYPES));
        } else if (!type.isEmpty() && !chance.oneIn(50)) {
            headers.put("Content-Type", type);
        }
        if (chance.oneIn(8)) {
            headers.put("Accept", chance.one(WANTED));
        }
        if (chance.oneIn(60)) {
            headers.put("Content-Encoding", chance.one(List.of("gzip", "identity", "br", "")));
        }
        return headers;
    }

    private byte[] body(String type) {
        String text = type.endsWith("json") ? document(type) : example(type);
        return chance.oneIn(5) ? new Mischief(chance).on(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private String document(String type) {
        boolean lines = type.endsWith("ndjson");
        return IntStream.rangeClosed(1, lines ? 1 + chance.below(4) : 1)
                .mapToObj(line -> draft(type, lines).json())
                .collect(Collectors.joining("\n"));
    }

    private Draft draft(String type, boolean line) {
        Draft document = line || chance.oneIn(2) ? byExample(type) : bySchema(type);
        Mischief mischief = new Mischief(chance);
        for (int times = chance.oneIn(3) ? 0 : 1 + chance.below(3); times > 0; times--) {
            mischief.on(document);
        }
        return document;
    }

    private Draft byExample(String type) {
        return Draft.read(example(type).strip().split("\n\\{")[0]);
    }

    private Draft bySchema(String type) {
        return new SchemaDraft(operation.contract(), chance)
                .of(map(operation.bodies().get(type)).get("schema"));
    }

    private String example(String type) {
        return chance.one(operation.examples(type));
    }
}
