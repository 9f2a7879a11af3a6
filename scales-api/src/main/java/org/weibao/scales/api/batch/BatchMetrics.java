package org.weibao.scales.api.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.weibao.scales.exchange.BatchCounts;

/** How much was asked for in batches. Neither a scale nor an answer is named. */
@Singleton
final class BatchMetrics {

    private final AtomicInteger running;
    private final Counter scored;
    private final Counter refused;
    private final Counter whole;
    private final Counter brokenOff;

    BatchMetrics(MeterRegistry registry) {
        running = registry.gauge("scales.batches.running", new AtomicInteger());
        scored = lines(registry, "scored");
        refused = lines(registry, "refused");
        whole = batches(registry, "whole");
        brokenOff = batches(registry, "broken-off");
    }

    private static Counter lines(MeterRegistry registry, String outcome) {
        return Counter.builder("scales.batch.lines")
                .description("Lines of batches that were answered")
                .tag("outcome", outcome)
                .register(registry);
    }

    private static Counter batches(MeterRegistry registry, String end) {
        return Counter.builder("scales.batches")
                .description("Batches that ended, with their last line or before")
                .tag("end", end)
                .register(registry);
    }

    Running begin() {
        running.incrementAndGet();
        return new Running();
    }

    /** A batch under way. */
    final class Running implements Consumer<BatchCounts>, AutoCloseable {

        private long refusedBefore;
        private boolean toTheEnd;

        /** After every line. */
        @Override
        public void accept(BatchCounts counts) {
            boolean refusal = counts.refused() > refusedBefore;
            refusedBefore = counts.refused();
            (refusal ? refused : scored).increment();
        }

        void whole() {
            toTheEnd = true;
        }

        @Override
        public void close() {
            running.decrementAndGet();
            (toTheEnd ? whole : brokenOff).increment();
        }
    }
}
