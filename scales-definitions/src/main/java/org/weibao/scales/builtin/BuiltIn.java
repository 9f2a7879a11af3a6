package org.weibao.scales.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.Rehearsed;
import org.weibao.scales.ScaleLibrary;

/** The library that ships with the engine: scales, the default referral policy and a sample directory. */
public final class BuiltIn {

    private static final String INDEX = "/library.index";
    private static final String RECORD = "/library.rehearsed";

    private BuiltIn() {}

    /** Scales that the build has checked and rehearsed are read when they are first asked for, so keep what it returns. */
    public static ScaleLibrary library() {
        return ScaleLibrary.inspect(files(), rehearsed()).orThrow();
    }

    /** Which scales passed everything when the library was built; nothing when it was not built with its record. */
    public static Rehearsed rehearsed() {
        return find(RECORD)
                .map(record -> Rehearsed.parse(new String(record, StandardCharsets.UTF_8)))
                .orElse(Rehearsed.NOTHING);
    }

    /** The definition files by name, as they stand in the library. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(name -> files.put(name, bytes("/" + name)));
        return files;
    }

    private static byte[] bytes(String resource) {
        return find(resource).orElseThrow(() -> new IllegalStateException("the library lacks " + resource));
    }

    private static Optional<byte[]> find(String resource) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
