package org.weibao.scales.api.operation;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.weibao.scales.api.route.Routes;

/** Tells of every request once it is over, refused ones included. Probes of health, which come every few seconds, are left out. */
@Singleton
class WatchedRequests {

    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");

    private final Routes routes;
    private final Event<Exchange> over;

    WatchedRequests(Routes routes, Event<Exchange> over) {
        this.routes = routes;
        this.over = over;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL_OTHERS);
    }

    private void watch(RoutingContext context) {
        if (context.normalizedPath().startsWith(MainPortHealth.ADDRESS)) {
            context.next();
            return;
        }
        long began = System.nanoTime();
        context.addEndHandler(
                end -> over.fire(exchange(context, Duration.ofNanos(System.nanoTime() - began), end.succeeded())));
        context.next();
    }

    private Exchange exchange(RoutingContext context, Duration took, boolean whole) {
        String method = context.request().method().name();
        return new Exchange(
                caller(context),
                METHODS.contains(method) ? method : "OTHER",
                routes.template(context.normalizedPath()),
                context.response().getStatusCode(),
                took,
                whole);
    }

    private static String caller(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            return name(user.getSecurityIdentity());
        }
        return Exchange.NOBODY;
    }

    /** A token's subject is an identifier; its name may be a person's. */
    private static String name(SecurityIdentity caller) {
        Principal principal = caller.getPrincipal();
        return principal instanceof JsonWebToken token ? String.valueOf(token.getSubject()) : principal.getName();
    }
}
