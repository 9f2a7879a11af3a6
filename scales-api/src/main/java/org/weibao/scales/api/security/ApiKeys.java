package org.weibao.scales.api.security;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that the service recognises. */
final class ApiKeys {

    static final ApiKeys NONE = new ApiKeys(Map.of());

    private final Map<String, ApiKey> byId;

    private ApiKeys(Map<String, ApiKey> byId) {
        this.byId = Map.copyOf(byId);
    }

    /**
     * Reads a file of keys, one JSON object a line; empty lines and lines that begin with # are skipped.
     *
     * @throws ConfigurationException when it cannot be read, holds no key, or any line of it is not in order: a key that is left out
     *     would go unnoticed until somebody is locked out
     */
    static ApiKeys read(Path file) {
        Map<String, ApiKey> keys = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(keys, line, file + ":" + (i + 1));
            }
        }
        if (keys.isEmpty()) {
            throw new ConfigurationException(
                    file + " holds no API key. Make one with: java -jar quarkus-run.jar new-key");
        }
        return new ApiKeys(keys);
    }

    private static void add(Map<String, ApiKey> keys, String line, String place) {
        ApiKey key = KeyLine.read(line)
                .orElseThrow(() -> new ConfigurationException(
                        place + ": this is no line of an API key. One looks like " + KeyLine.EXAMPLE));
        if (keys.put(key.id(), key) != null) {
            throw new ConfigurationException(
                    place + ": " + key.id() + " has a key on an earlier line. Give each key an id of its own.");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new ConfigurationException(
                    file + ", which scales.security.api-keys.file names, cannot be read as UTF-8 text", unreadable);
        }
    }

    /** The caller whose key that is. */
    Optional<ApiKey> find(String key) {
        return KeyText.id(key).map(byId::get).filter(known -> known.opensWith(key));
    }
}
