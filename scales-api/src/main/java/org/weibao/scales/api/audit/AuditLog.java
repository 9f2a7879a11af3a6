package org.weibao.scales.api.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import org.weibao.scales.api.operation.Exchange;
import org.weibao.scales.exchange.JsonText;

/**
 * Who called what, and when: one JSON object a line under {@link #CATEGORY}. It holds no answer, no reference and no address, only the
 * route. Times are told by size, since an exact one could be told apart from others.
 */
@Singleton
class AuditLog {

    static final String CATEGORY = "org.weibao.scales.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    private final Clock clock;

    AuditLog(Clock clock) {
        this.clock = clock;
    }

    void write(@Observes Exchange exchange) {
        LOG.info(line(exchange, OffsetDateTime.now(clock)));
    }

    static String line(Exchange exchange, OffsetDateTime now) {
        return JsonText.of(json -> json.writeStartObject()
                .write("time", now.truncatedTo(ChronoUnit.MILLIS).toString())
                .write("who", exchange.caller())
                .write("method", exchange.method())
                .write("route", exchange.route())
                .write("status", exchange.status())
                .write("took", size(exchange.took()))
                .write("whole", exchange.whole())
                .writeEnd());
    }

    private static String size(Duration took) {
        long milliseconds = took.toMillis();
        if (milliseconds < 10) {
            return "under 10 ms";
        }
        if (milliseconds < 100) {
            return "under 100 ms";
        }
        if (milliseconds < 1000) {
            return "under 1 s";
        }
        return milliseconds < 10_000 ? "under 10 s" : "10 s or more";
    }
}
