package org.weibao.scales.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Asks {@link Access} about every request, before anything of it is read. Where callers are not asked who they are, all that does not
 * change the service is open.
 */
@Singleton
class AccessPolicy implements HttpSecurityPolicy {

    private final Authentication authentication;

    AccessPolicy(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        if (!authentication.required() && !Access.changesTheService(request.normalizedPath())) {
            return CheckResult.permit();
        }
        return identity.flatMap(caller -> result(request, caller));
    }

    private static Uni<CheckResult> result(RoutingContext request, SecurityIdentity caller) {
        String method = request.request().method().name();
        return switch (Access.decide(method, request.normalizedPath(), caller.getRoles(), caller.isAnonymous())) {
            case GRANTED -> CheckResult.permit();
            case WHO_ARE_YOU -> Uni.createFrom().failure(new AuthenticationFailedException());
            case NOT_YOURS -> Uni.createFrom().failure(new ForbiddenException());
        };
    }
}
