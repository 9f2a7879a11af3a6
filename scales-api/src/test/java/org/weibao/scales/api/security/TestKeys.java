package org.weibao.scales.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of keys whose keys the tests know. */
final class TestKeys {

    private static final String SALT = "00112233445566778899aabbccddeeff";

    private TestKeys() {}

    /** The key of the caller that has the role's name. */
    static String of(Role role) {
        return KeyText.PREFIX + role.id() + "." + String.valueOf(role.ordinal()).repeat(43);
    }

    static Path file() {
        String lines = Arrays.stream(Role.values())
                .map(role -> KeyLine.write(ApiKey.of(role.id(), Set.of(role), SALT, of(role))))
                .collect(Collectors.joining("\n", "# keys of the tests\n\n", "\n"));
        try {
            return Files.writeString(Files.createTempFile(Path.of("target"), "keys", ".jsonl"), lines)
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
