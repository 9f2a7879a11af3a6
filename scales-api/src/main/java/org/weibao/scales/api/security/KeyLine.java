package org.weibao.scales.api.security;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weibao.scales.exchange.JsonText;

/** A key as one line of the file of keys. */
final class KeyLine {

    static final String EXAMPLE =
            "{\"id\":\"station-7\",\"roles\":[\"screener\"],\"salt\":\"32 hexadecimal digits\",\"hash\":\"64 hexadecimal digits\"};"
                    + " roles are screener, author, reporter, admin";

    private static final Set<String> MEMBERS = Set.of("id", "roles", "salt", "hash");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private KeyLine() {}

    static String write(ApiKey key) {
        return JsonText.of(json -> {
            json.writeStartObject().write("id", key.id()).writeStartArray("roles");
            key.roles().stream().map(Role::id).sorted().forEach(json::write);
            json.writeEnd().write("salt", key.salt()).write("hash", key.hash()).writeEnd();
        });
    }

    /** Empty when anything on the line is not as it should be. */
    static Optional<ApiKey> read(String line) {
        try (JsonReader reader = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE))
                .createReader(new StringReader(line))) {
            return Optional.of(reader.readObject()).filter(KeyLine::isWhole).map(KeyLine::key);
        } catch (JsonException | IllegalStateException noObject) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(JsonObject object) {
        return object.keySet().equals(MEMBERS)
                && KeyText.ID.matcher(object.getString("id", "")).matches()
                && SALT.matcher(object.getString("salt", "")).matches()
                && HASH.matcher(object.getString("hash", "")).matches()
                && object.get("roles") instanceof JsonArray roles
                && !roles.isEmpty()
                && roles.stream()
                        .allMatch(role -> role instanceof JsonString id
                                && Role.of(id.getString()).isPresent());
    }

    private static ApiKey key(JsonObject object) {
        Set<Role> roles = object.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .flatMap(id -> Role.of(id.getString()).stream())
                .collect(Collectors.toSet());
        return new ApiKey(object.getString("id"), roles, object.getString("salt"), object.getString("hash"));
    }
}
