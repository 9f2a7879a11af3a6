package org.weibao.scales.api.security;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whether callers are asked who they are, and how they can say it. */
@Singleton
public class Authentication {

    private static final String TOKENS = "quarkus.oidc.tenant-enabled";
    private static final String AUDIENCE = "quarkus.oidc.token.audience";

    private final ApiKeys keys;
    private final boolean required;

    Authentication(Config config) {
        Optional<Path> file = config.getOptionalValue("scales.security.api-keys.file", String.class)
                .map(Path::of);
        boolean tokens = config.getOptionalValue(TOKENS, Boolean.class).orElse(false);
        if (tokens) {
            requireAudience(config);
        }
        keys = file.map(ApiKeys::read).orElse(ApiKeys.NONE);
        required = tokens || file.isPresent();
    }

    /** False when neither keys nor tokens are set up: then this machine alone may call, and may call everything. */
    public boolean required() {
        return required;
    }

    ApiKeys keys() {
        return keys;
    }

    /** Without it a token that somebody got for quite another service would open this one. */
    private static void requireAudience(Config config) {
        if (config.getOptionalValue(AUDIENCE, String.class).isEmpty()) {
            throw new ConfigurationException(
                    TOKENS + "=true needs " + AUDIENCE
                            + ": the name by which the identity provider calls this service, so that tokens for other services open nothing here.");
        }
    }
}
