package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.list;
import static org.weibao.scales.api.contract.Contract.map;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares an answer with its schema: the part of JSON Schema that our contract uses. */
final class SchemaCheck {

    private final Contract contract;
    private final List<String> complaints = new ArrayList<>();

    private SchemaCheck(Contract contract) {
        this.contract = contract;
    }

    /** What is not as the schema of that name says; empty when all is. */
    static List<String> complaints(Contract contract, String schema, JsonValue value) {
        return complaints(contract, contract.schema(schema), value);
    }

    /** The same for a schema that has no name. */
    static List<String> complaints(Contract contract, Map<String, Object> schema, JsonValue value) {
        SchemaCheck check = new SchemaCheck(contract);
        check.check(schema, value, "");
        return check.complaints;
    }

    private void check(Map<String, Object> schema, JsonValue value, String at) {
        if (schema.containsKey("$ref")) {
            check(contract.resolve((String) schema.get("$ref")), value, at);
            return;
        }
        list(schema.get("allOf")).forEach(part -> check(map(part), value, at));
        checkType(schema, value, at);
        if (value instanceof JsonObject object) {
            checkMembers(schema, object, at);
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            List<JsonValue> elements = value.asJsonArray();
            for (int i = 0; i < elements.size(); i++) {
                check(map(schema.get("items")), elements.get(i), at + "/" + i);
            }
        }
    }

    private void checkType(Map<String, Object> schema, JsonValue value, String at) {
        Object type = schema.get("type");
        List<Object> types = type instanceof String one ? List.of(one) : list(type);
        if (!types.isEmpty() && types.stream().noneMatch(one -> is(one, value))) {
            complaints.add(at + " is not " + types);
        }
        List<Object> allowed = list(schema.get("enum"));
        if (!allowed.isEmpty() && !(value instanceof JsonString text && allowed.contains(text.getString()))) {
            complaints.add(at + " is not one of " + allowed);
        }
    }

    private void checkMembers(Map<String, Object> schema, JsonObject object, String at) {
        list(schema.get("required")).stream()
                .filter(name -> !object.containsKey(name))
                .forEach(name -> complaints.add(at + " lacks " + name));
        Map<String, Object> known = map(schema.get("properties"));
        Object others = schema.get("additionalProperties");
        object.forEach((name, value) -> {
            if (known.containsKey(name)) {
                check(map(known.get(name)), value, at + "/" + name);
            } else if (others instanceof Map<?, ?>) {
                check(map(others), value, at + "/" + name);
            } else if (Boolean.FALSE.equals(others)) {
                complaints.add(at + " has " + name + ", which is not described");
            }
        });
    }

    private static boolean is(Object type, JsonValue value) {
        return switch ((String) type) {
            case "object" -> value.getValueType() == JsonValue.ValueType.OBJECT;
            case "array" -> value.getValueType() == JsonValue.ValueType.ARRAY;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "null" -> value == JsonValue.NULL;
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }
}
