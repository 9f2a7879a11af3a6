package org.weibao.scales.api.problem;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem detail (RFC 9457): words in Chinese with English beside, and members of its own. It never holds an answer's value.
 *
 * @param members what this kind of problem says besides, by member name: {@code errors, flags, referral}
 */
public record Problem(ProblemType type, Map<String, JsonValue> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonProvider JSON = JsonProvider.provider();

    public Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of());
    }

    public Problem withErrors(JsonArray errors) {
        return with("errors", errors);
    }

    public Problem with(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, more);
    }

    /** @param instance the path that was asked for */
    public JsonObject json(String instance) {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("type", type.uri())
                .add("title", type.title("zh"))
                .add("titleEn", type.title("en"))
                .add("status", type.status())
                .add("detail", type.detail("zh"))
                .add("detailEn", type.detail("en"))
                .add("instance", instance);
        members.forEach(body::add);
        return body.build();
    }
}
