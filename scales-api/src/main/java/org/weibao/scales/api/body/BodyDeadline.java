package org.weibao.scales.api.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.api.problem.ProblemType;

/**
 * A body has to be here as a whole in time, however steadily it trickles. Where many lines are sent only the silence between two pieces is
 * limited, by the server, and how many may send at once.
 */
@Singleton
final class BodyDeadline {

    /** Where many lines are sent. */
    private static final Pattern LINES =
            Pattern.compile("/v1/scales/.+/(assessments/batch|warnings)|/v1/summaries(/.+)?|/v1/psychometrics/.+");

    private final long milliseconds;

    BodyDeadline(@ConfigProperty(name = "scales.body-deadline") Duration deadline) {
        this.milliseconds = deadline.toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, InFlight.PRIORITY - 1);
    }

    private void watch(RoutingContext context) {
        if (!LINES.matcher(context.normalizedPath()).matches()) {
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
