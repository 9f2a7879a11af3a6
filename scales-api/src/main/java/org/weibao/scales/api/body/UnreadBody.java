package org.weibao.scales.api.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What is answered without its body being read ends its connection: the framework leaves the rest where it is, and the next request on the
 * connection would wait behind it for ever.
 */
@Singleton
final class UnreadBody {

    /** For the sender to read the answer, which a connection that is closed at once can lose. */
    private static final long READING_MILLISECONDS = 2_000;

    void register(@Observes Filters filters) {
        filters.register(UnreadBody::watch, InFlight.PRIORITY - 2);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(head -> {
            if (isRefused(context) && isLeft(context.request())) {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        context.addEndHandler(over -> {
            if (isLeft(context.request())) {
                context.vertx().setTimer(READING_MILLISECONDS, read -> end(context.request()));
            }
        });
        context.next();
    }

    /** Nothing but a POST is read; a batch is answered while it is read. */
    private static boolean isRefused(RoutingContext context) {
        return context.response().getStatusCode() >= 400 || context.request().method() != HttpMethod.POST;
    }

    /** What has come and was left is let go first: then only what is still to come is missing. */
    private static boolean isLeft(HttpServerRequest request) {
        request.resume();
        return !request.isEnded();
    }

    private static void end(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
