package org.weibao.scales.api.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.api.problem.ProblemType;

/**
 * A body has to be here as a whole in time, however steadily it trickles. Batches are as long as they are: there only the silence between
 * two pieces is limited, by the server.
 */
@Singleton
final class BodyDeadline {

    private static final String BATCH = "/assessments/batch";

    private final long milliseconds;

    BodyDeadline(@ConfigProperty(name = "scales.body-deadline") Duration deadline) {
        this.milliseconds = deadline.toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, InFlight.PRIORITY - 1);
    }

    private void watch(RoutingContext context) {
        if (!context.normalizedPath().endsWith(BATCH)) {
            long timer = context.vertx().setTimer(milliseconds, late -> end(context.request()));
            context.addEndHandler(over -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    private static void end(HttpServerRequest request) {
        if (!request.isEnded()) {
            EarlyAnswer.send(request, ProblemType.TOO_SLOW);
        }
    }
}
