package org.weibao.scales.api.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Counts and times requests by route. The framework's own meter would take a path that fits no route for a label. */
@Singleton
class RequestMetrics {

    private final MeterRegistry registry;

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(@Observes Exchange exchange) {
        Timer.builder("http.server.requests")
                .description("Requests answered, by route")
                .tag("method", exchange.method())
                .tag("uri", exchange.route())
                .tag("status", exchange.whole() ? String.valueOf(exchange.status()) : "broken-off")
                .register(registry)
                .record(exchange.took());
    }
}
