package org.weibao.scales.api.contract;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JSON document in the making, which may become anything: a name may stand twice, and a scalar is whatever text is put there. */
final class Draft {

    /** Looked up once: each time takes longer than a document. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private String open;
    private String scalar;
    private List<Member> members;

    /** @param name empty in a list */
    record Member(String name, Draft value) {}

    private Draft(String open, String scalar, List<Member> members) {
        this.open = open;
        this.scalar = scalar;
        this.members = members;
    }

    static Draft scalar(String json) {
        return new Draft("", json, new ArrayList<>());
    }

    static Draft text(String text) {
        return scalar(JSON.createValue(text).toString());
    }

    static Draft object() {
        return new Draft("{", "", new ArrayList<>());
    }

    static Draft list() {
        return new Draft("[", "", new ArrayList<>());
    }

    static Draft read(String json) {
        return of(JSON.createReader(new StringReader(json)).readValue());
    }

    private static Draft of(JsonValue value) {
        if (value instanceof JsonObject object) {
            Draft draft = object();
            object.forEach((name, member) -> draft.add(name, of(member)));
            return draft;
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            Draft draft = list();
            value.asJsonArray().forEach(element -> draft.add("", of(element)));
            return draft;
        }
        return value instanceof JsonString text ? text(text.getString()) : scalar(value.toString());
    }

    Draft add(String name, Draft value) {
        members.add(new Member(name, value));
        return this;
    }

    /** Takes the shape of the other. */
    void become(Draft other) {
        open = other.open;
        scalar = other.scalar;
        members = other.members;
    }

    /** This and everything in it. */
    List<Draft> all() {
        return Stream.concat(Stream.of(this), members.stream().flatMap(member -> member.value().all().stream()))
                .toList();
    }

    List<Member> members() {
        return members;
    }

    boolean isScalar() {
        return open.isEmpty();
    }

    boolean isText() {
        return isScalar() && scalar.startsWith("\"");
    }

    String json() {
        return switch (open) {
            case "{" ->
                members.stream()
                        .map(member -> JSON.createValue(member.name()) + ":"
                                + member.value().json())
                        .collect(Collectors.joining(",", "{", "}"));
            case "[" ->
                members.stream().map(member -> member.value().json()).collect(Collectors.joining(",", "[", "]"));
            default -> scalar;
        };
    }
}
