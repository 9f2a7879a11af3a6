package org.weibao.scales.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weibao.scales.ScaleLibrary;

/** The library that ships with the engine: scales, the default referral policy and a sample directory. */
public final class BuiltIn {

    private static final String INDEX = "/library.index";

    private BuiltIn() {}

    /** Reads, checks, compiles and rehearses everything anew; keep what it returns. */
    public static ScaleLibrary library() {
        return ScaleLibrary.of(files());
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
        try (InputStream in = BuiltIn.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
