package org.weibao.scales.api.operation;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * Up or down, and no more, on the port that serves: a balancer asks where it would send requests. What exactly is down stands on the
 * management port.
 */
@Singleton
class MainPortHealth {

    static final String ADDRESS = "/q/health";

    private final SmallRyeHealthReporter health;

    MainPortHealth(SmallRyeHealthReporter health) {
        this.health = health;
    }

    void register(@Observes Router router) {
        serve(router, ADDRESS, health::getHealth);
        serve(router, ADDRESS + "/ready", health::getReadiness);
        serve(router, ADDRESS + "/live", health::getLiveness);
    }

    private static void serve(Router router, String path, Supplier<SmallRyeHealth> checks) {
        router.get(path).blockingHandler(context -> answer(context, checks.get()), false);
    }

    private static void answer(RoutingContext context, SmallRyeHealth health) {
        context.response()
                .setStatusCode(health.isDown() ? 503 : 200)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(health.isDown() ? "{\"status\":\"DOWN\"}" : "{\"status\":\"UP\"}");
    }
}
