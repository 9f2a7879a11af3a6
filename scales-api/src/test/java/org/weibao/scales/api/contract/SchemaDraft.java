package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.list;
import static org.weibao.scales.api.contract.Contract.map;

import java.util.List;
import java.util.Map;

/** Documents as a schema allows them: any of its shapes, optional members here and there, values between their limits. */
record SchemaDraft(Contract contract, Chance chance) {

    private static final int DEEPEST = 8;
    private static final List<String> NAMES = List.of("q1", "q2", "q9", "phq-a", "asq", "sdq", "total", "zh");
    private static final List<String> TEXTS = List.of("st7-0042", "phq-a", "q1", "72h", "now", "changning", "1.0.0");
    private static final Map<String, List<String>> BY_FORMAT = Map.of(
            "date", List.of("2026-03-01", "2024-02-29"),
            "date-time", List.of("2026-03-01T14:05:00+08:00", "2026-03-01T06:05:00Z"));

    /** Drafts that leave nothing out. */
    static SchemaDraft whole(Contract contract) {
        return new SchemaDraft(contract, Chance.always());
    }

    Draft of(Object schema) {
        return of(map(schema), 0);
    }

    private Draft of(Map<String, Object> described, int depth) {
        Map<String, Object> schema = contract.dereferenced(described);
        if (schema.containsKey("oneOf")) {
            return of(map(chance.one(list(schema.get("oneOf")))), depth);
        }
        if (schema.containsKey("enum")) {
            return Draft.text(chance.one(list(schema.get("enum"))).toString());
        }
        return ofType(schema, depth);
    }

    private Draft ofType(Map<String, Object> schema, int depth) {
        Object type = schema.get("type");
        String one = type instanceof String only ? only : anyOf(list(type));
        return switch (one) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> Draft.scalar(String.valueOf(whole(schema)));
            case "number" -> Draft.scalar(whole(schema) + (chance.oneIn(3) ? ".5" : ""));
            case "boolean" -> Draft.scalar(String.valueOf(chance.oneIn(2)));
            case "null" -> Draft.scalar("null");
            default -> Draft.text(chance.one(BY_FORMAT.getOrDefault(String.valueOf(schema.get("format")), TEXTS)));
        };
    }

    private String anyOf(List<Object> types) {
        return types.isEmpty() ? "object" : chance.one(types).toString();
    }

    private long whole(Map<String, Object> schema) {
        long from = schema.get("minimum") instanceof Number number ? number.longValue() : 0;
        long to = schema.get("maximum") instanceof Number number ? number.longValue() : from + 4;
        return from + chance.below((int) (to - from + 1));
    }

    private Draft object(Map<String, Object> schema, int depth) {
        Draft object = Draft.object();
        List<Object> required = list(schema.get("required"));
        map(schema.get("properties")).forEach((name, member) -> {
            if (required.contains(name) || depth < DEEPEST && chance.oneIn(2)) {
                object.add(name, of(map(member), depth + 1));
            }
        });
        if (schema.get("additionalProperties") instanceof Map<?, ?> others && depth < DEEPEST) {
            NAMES.stream()
                    .filter(name -> chance.oneIn(3))
                    .forEach(name -> object.add(name, of(map(others), depth + 1)));
        }
        return object;
    }

    private Draft array(Map<String, Object> schema, int depth) {
        Draft list = Draft.list();
        int least = schema.get("minItems") instanceof Number number ? number.intValue() : 0;
        int length = least + (depth < DEEPEST ? 2 - chance.below(3) : 0);
        for (int i = 0; i < length; i++) {
            list.add("", of(map(schema.get("items")), depth + 1));
        }
        return list;
    }
}
