package org.weibao.scales.api.library;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A station's folder that is loaded only when asked. */
public final class OwnFolder implements QuarkusTestProfile {

    static final Path FOLDER = Path.of("target", "station-definitions");

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "scales.definitions.dir", FOLDER.toAbsolutePath().toString(), "scales.definitions.look-every", "PT1H");
    }
}
