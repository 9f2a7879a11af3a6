package org.weibao.scales.api.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.api.problem.ProblemType;

/** No more requests at once than are good for all of them: one too many is sent away at once, and told to come back. */
@Singleton
final class InFlight {

    /** Behind those that only watch. */
    static final int PRIORITY = 9_000;

    private final AtomicInteger requests = new AtomicInteger();
    private final int most;

    InFlight(@ConfigProperty(name = "scales.requests-at-once") int most) {
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    private void admit(RoutingContext context) {
        if (requests.incrementAndGet() > most) {
            requests.decrementAndGet();
            EarlyAnswer.send(context.request(), ProblemType.BUSY);
            return;
        }
        context.addEndHandler(over -> requests.decrementAndGet());
        context.next();
    }
}
