package org.weibao.scales.api.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The service with keys and with tokens of an identity provider whose signing key the tests have. */
public final class KnownCallers implements QuarkusTestProfile {

    static final String ISSUER = "https://login.example";
    static final String AUDIENCE = "scales-api";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "scales.security.api-keys.file",
                TestKeys.file().toString(),
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(signing(1).getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                AUDIENCE);
    }

    /** The same pair for the same seed, since profile and tests share no memory. */
    static KeyPair signing(long seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(2048, random);
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
