package org.weibao.scales.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Walks a document beside its schema: which of the schema's objects describe each of the document's. */
final class SchemaObjects {

    private final EditorSchema schema;
    private final Map<JsonNode, EditorSchema> parts = new IdentityHashMap<>();
    private final Map<String, Described> byPlace = new LinkedHashMap<>();

    private SchemaObjects(EditorSchema schema) {
        this.schema = schema;
    }

    /**
     * An object of the document.
     *
     * @param possible all schema objects that may stand there
     * @param fitting those that this one fits
     */
    record Described(JsonNode object, List<JsonNode> possible, List<JsonNode> fitting) {

        Set<String> possibleKeys() {
            return keys(possible);
        }

        Set<String> fittingKeys() {
            return keys(fitting);
        }

        /** Whether no other key may stand in it. */
        boolean isClosed() {
            return !fitting.isEmpty() && fitting.stream().allMatch(SchemaObjects::isClosed);
        }
    }

    static Map<String, Described> in(JsonNode document, EditorSchema schema) {
        SchemaObjects objects = new SchemaObjects(schema);
        objects.walk("", document, List.of(schema.json()));
        return objects.byPlace;
    }

    static boolean isClosed(JsonNode object) {
        return object.path("additionalProperties").isBoolean();
    }

    private static Set<String> keys(List<JsonNode> objects) {
        Set<String> keys = new LinkedHashSet<>();
        objects.forEach(object -> object.path("properties").fieldNames().forEachRemaining(keys::add));
        return keys;
    }

    private void walk(String place, JsonNode document, List<JsonNode> schemas) {
        List<JsonNode> possible = schemas.stream().flatMap(this::alternatives).toList();
        if (document.isArray()) {
            List<JsonNode> members = possible.stream()
                    .map(each -> each.path("items"))
                    .filter(JsonNode::isObject)
                    .toList();
            for (int index = 0; index < document.size(); index++) {
                walk(place + "/" + index, document.get(index), members);
            }
        }
        if (document.isObject()) {
            object(place, document, possible);
        }
    }

    private void object(String place, JsonNode document, List<JsonNode> alternatives) {
        List<JsonNode> possible = alternatives.stream()
                .filter(each -> each.path("type").toString().contains("object"))
                .toList();
        List<JsonNode> fitting = possible.stream()
                .filter(each -> parts.computeIfAbsent(each, schema::part)
                        .refusals(document)
                        .isEmpty())
                .toList();
        byPlace.put(place, new Described(document, possible, fitting));
        document.properties()
                .forEach(member -> walk(
                        place + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        member.getValue(),
                        members(member.getKey(), fitting)));
    }

    private static List<JsonNode> members(String key, List<JsonNode> objects) {
        List<JsonNode> members = new ArrayList<>();
        for (JsonNode object : objects) {
            JsonNode named = object.path("properties").path(key);
            members.add(named.isMissingNode() ? object.path("additionalProperties") : named);
        }
        return members.stream().filter(JsonNode::isObject).toList();
    }

    /** A schema, or what it refers to and chooses among. */
    private Stream<JsonNode> alternatives(JsonNode node) {
        if (node.has("$ref")) {
            String name = node.get("$ref").asText().replace("#/$defs/", "");
            return alternatives(schema.json().path("$defs").path(name));
        }
        if (node.has("anyOf") && !node.has("properties")) {
            List<JsonNode> chosen = new ArrayList<>();
            node.get("anyOf").forEach(chosen::add);
            return chosen.stream().flatMap(this::alternatives);
        }
        return Stream.of(node);
    }
}
