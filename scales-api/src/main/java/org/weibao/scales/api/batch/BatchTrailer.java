package org.weibao.scales.api.batch;

import io.vertx.core.http.HttpServerResponse;
import org.weibao.scales.exchange.BatchCounts;

/** How a batch went, said behind its last line and never among the lines. */
final class BatchTrailer {

    private static final String LINES = "Scales-Lines";
    private static final String REFUSED = "Scales-Refused";
    private static final String CRISES = "Scales-Crises";

    static final String NAMES = String.join(", ", LINES, REFUSED, CRISES);

    private BatchTrailer() {}

    /** An answer without a line has nothing that a trailer could come behind, and says it before. */
    static void write(HttpServerResponse response, BatchCounts counts) {
        write(response, LINES, counts.lines());
        write(response, REFUSED, counts.refused());
        write(response, CRISES, counts.crises());
    }

    private static void write(HttpServerResponse response, String name, long count) {
        if (response.headWritten()) {
            response.putTrailer(name, String.valueOf(count));
        } else {
            response.putHeader(name, String.valueOf(count));
        }
    }
}
