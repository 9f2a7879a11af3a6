package org.weibao.scales.api.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits that a test can reach. */
public final class SmallLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "scales.body-deadline", "3S",
                "quarkus.http.read-timeout", "5S",
                "scales.batches-at-once", "1",
                "scales.requests-at-once", "4",
                "quarkus.http.limits.max-connections", "8");
    }
}
