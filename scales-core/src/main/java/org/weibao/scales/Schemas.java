package org.weibao.scales;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * JSON Schemas (2020-12) of what people write, for editors: completion, a description where the pointer rests, a mark under what is
 * misspelled. They say the form only; whether a file makes sense, {@link Scale#check} and its like say.
 */
public final class Schemas {

    private static final List<String> KINDS =
            List.of("scale", "wording", "battery", "referral", "directory", "request", "case", "screening");

    private Schemas() {}

    /** The kinds that there are: five of files, three of documents about one person. */
    public static List<String> kinds() {
        return KINDS;
    }

    /** The schema's JSON; empty when there is no such kind. */
    public static Optional<String> of(String kind) {
        return KINDS.contains(kind) ? Optional.of(read(kind)) : Optional.empty();
    }

    private static String read(String kind) {
        try (InputStream bytes = Schemas.class.getResourceAsStream("schemas/" + kind + ".schema.json")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
