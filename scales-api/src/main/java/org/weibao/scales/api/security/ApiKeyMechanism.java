package org.weibao.scales.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises callers by their key, sent as {@code X-API-Key} or as a bearer token. Bearer tokens of another kind are left to OIDC. */
@Singleton
class ApiKeyMechanism implements HttpAuthenticationMechanism {

    private static final String HEADER = "X-API-Key";
    private static final String BEARER = "bearer ";

    private final Authentication authentication;

    ApiKeyMechanism(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        List<String> sent = sent(context.request().headers());
        if (!authentication.required() || sent.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        Optional<ApiKey> caller =
                sent.size() > 1 ? Optional.empty() : authentication.keys().find(sent.get(0));
        return caller.map(key -> Uni.createFrom().item(identity(key)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private static List<String> sent(MultiMap headers) {
        Stream<String> bearers = headers.getAll(HttpHeaders.AUTHORIZATION).stream()
                .filter(value -> value.regionMatches(
                        true, 0, BEARER + KeyText.PREFIX, 0, BEARER.length() + KeyText.PREFIX.length()))
                .map(value -> value.substring(BEARER.length()));
        return Stream.concat(headers.getAll(HEADER).stream(), bearers)
                .distinct()
                .toList();
    }

    private static SecurityIdentity identity(ApiKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.id()))
                .addRoles(key.roles().stream().map(Role::id).collect(Collectors.toSet()))
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", AccessProblems.CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Before OIDC, which would take a key for a broken token. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
