package org.weibao.scales.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of keys whose keys the tests know. */
final class TestKeys {

    static final String SALT = "00112233445566778899aabbccddeeff";

    private TestKeys() {}

    /** The key of the caller that has the role's name. */
    static String of(Role role) {
        return KeyText.PREFIX + role.id() + "." + String.valueOf(role.ordinal()).repeat(43);
    }

    /** One key for each role, and those besides. */
    static Path file(ApiKey... others) {
        Stream<ApiKey> one =
                Arrays.stream(Role.values()).map(role -> ApiKey.of(role.id(), Set.of(role), SALT, of(role)));
        String lines = Stream.concat(one, Arrays.stream(others))
                .map(KeyLine::write)
                .collect(Collectors.joining("\n", "# keys of the tests\n\n", "\n"));
        try {
            return Files.writeString(Files.createTempFile(Path.of("target"), "keys", ".jsonl"), lines)
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
