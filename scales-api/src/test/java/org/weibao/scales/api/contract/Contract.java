package org.weibao.scales.api.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The interface description as it ships, as plain maps and lists. */
public final class Contract {

    private final Map<String, Object> document;

    private Contract(Map<String, Object> document) {
        this.document = document;
    }

    public static Contract read() {
        try (InputStream in = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Contract(map(new Load(LoadSettings.builder().build()).loadFromInputStream(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Path templates, and under each its methods in lower case. */
    Map<String, Object> paths() {
        return map(document.get("paths"));
    }

    static Contract parse(String yaml) {
        return new Contract(map(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
    }

    /** Every method at every address. */
    public List<Operation> operations() {
        return paths().entrySet().stream()
                .flatMap(path -> map(path.getValue()).entrySet().stream()
                        .map(method -> new Operation(
                                this, method.getKey().toUpperCase(Locale.ROOT), path.getKey(), map(method.getValue()))))
                .toList();
    }

    /** What the node is, or what it refers to. */
    Map<String, Object> dereferenced(Object node) {
        Map<String, Object> found = map(node);
        return found.containsKey("$ref") ? resolve(found.get("$ref").toString()) : found;
    }

    Map<String, Object> document() {
        return document;
    }

    /** What a reference such as {@code #/components/schemas/Flag} points to. */
    Map<String, Object> resolve(String reference) {
        Map<String, Object> at = document;
        for (String key : reference.substring(2).split("/")) {
            at = map(at.get(key));
        }
        return at;
    }

    Map<String, Object> schema(String name) {
        return resolve("#/components/schemas/" + name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return node == null ? List.of() : (List<Object>) node;
    }
}
