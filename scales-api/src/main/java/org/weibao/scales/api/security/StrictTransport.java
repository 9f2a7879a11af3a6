package org.weibao.scales.api.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Over TLS, tells callers to keep to TLS (RFC 6797); over plain HTTP the header must not stand. */
@Singleton
class StrictTransport {

    private static final int EARLY = 1000;

    void register(@Observes Filters filters) {
        filters.register(StrictTransport::answerOverTls, EARLY);
    }

    private static void answerOverTls(RoutingContext context) {
        if (context.request().isSSL()) {
            context.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        context.next();
    }
}
