package org.weibao.scales.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.scales.Schemas;

/** A shipped schema, as an editor reads it: what it refuses in a document, by JSON Pointer. */
record EditorSchema(JsonNode json, JsonSchema schema) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

    private static final Map<String, EditorSchema> SHIPPED =
            Schemas.kinds().stream().collect(Collectors.toMap(Function.identity(), EditorSchema::read));

    static EditorSchema of(String kind) {
        return SHIPPED.get(kind);
    }

    private static EditorSchema read(String kind) {
        try {
            return of(new ObjectMapper().readTree(Schemas.of(kind).orElseThrow()));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static EditorSchema of(JsonNode json) {
        return new EditorSchema(
                json, JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json, CONFIG));
    }

    /** One part of this schema, with the definitions that it refers to. */
    EditorSchema part(JsonNode part) {
        ObjectNode alone = JSON.objectNode();
        alone.setAll((ObjectNode) part);
        alone.set("$defs", json.path("$defs"));
        return of(alone);
    }

    /** Where something is refused. */
    Set<String> refusals(Node document) {
        return refusals(json(document));
    }

    Set<String> refusals(JsonNode document) {
        return schema.validate(document).stream()
                .map(message -> message.getInstanceLocation().toString())
                .collect(Collectors.toSet());
    }

    /** A document as JSON. Whole numbers stay whole, so that {@code 1.0} is one too, as for the readers. */
    static JsonNode json(Node node) {
        return node.match(new Node.Cases<JsonNode>(
                EditorSchema::object,
                EditorSchema::array,
                words -> JSON.textNode(words.text()),
                numeric -> JSON.numberNode(numeric.value()),
                truth -> JSON.booleanNode(truth.value()),
                nothing -> JSON.nullNode()));
    }

    private static JsonNode object(Node.Mapping mapping) {
        ObjectNode object = JSON.objectNode();
        mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
        return object;
    }

    private static JsonNode array(Node.Sequence sequence) {
        ArrayNode array = JSON.arrayNode();
        sequence.nodes().forEach(member -> array.add(json(member)));
        return array;
    }
}
