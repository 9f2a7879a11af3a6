package org.weibao.scales.api.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.EnumSet;
import java.util.Map;

/** The service with keys, one of which opens everything. */
public final class EveryRole implements QuarkusTestProfile {

    /** The key of the caller that has every role. */
    public static final String KEY = KeyText.PREFIX + "everything." + "e".repeat(43);

    @Override
    public Map<String, String> getConfigOverrides() {
        ApiKey everything = ApiKey.of("everything", EnumSet.allOf(Role.class), TestKeys.SALT, KEY);
        return Map.of("scales.security.api-keys.file", TestKeys.file(everything).toString());
    }
}
